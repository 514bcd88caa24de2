import { lazy, Suspense } from "react";
import { shellTexts } from "../../i18n/pane/shell";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useText } from "../text/use-text";

// The texts of all errors are not needed for the first screen.
const NoticeText = lazy(() => import("./NoticeText"));

/** Tells those who do not see the bars that work began and how it ended. */
export function LiveRegion() {
  const styles = useCommonStyles();
  const t = useText(shellTexts);
  const { job, notice } = usePane().state;
  return (
    <div role="status" className={styles.hidden}>
      {job !== null && t(`job.${job.kind}`)}
      {job?.overdue === true && ` ${t("overdue")}`}
      {notice !== null && (
        <Suspense fallback={null}>
          <NoticeText notice={notice} />
        </Suspense>
      )}
    </div>
  );
}
