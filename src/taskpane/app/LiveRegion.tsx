import { lazy, Suspense } from "react";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";

// What is told of work, and the texts of all errors, are not needed for the first screen.
const JobText = lazy(() => import("./JobText"));
const NoticeText = lazy(() => import("./NoticeText"));

/** Tells those who do not see the bars that work began and how it ended. */
export function LiveRegion() {
  const styles = useCommonStyles();
  const { job, notice } = usePane().state;
  return (
    <div role="status" className={styles.hidden}>
      {job !== null && (
        <Suspense fallback={null}>
          <JobText job={job} />
        </Suspense>
      )}
      {notice !== null && (
        <Suspense fallback={null}>
          <NoticeText notice={notice} />
        </Suspense>
      )}
    </div>
  );
}
