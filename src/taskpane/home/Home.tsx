import { lazy, Suspense } from "react";
import { Loading } from "../app/Loading";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { Holdings } from "./Holdings";
import { NextSteps } from "./NextSteps";
import { QuadrantTiles } from "./QuadrantTiles";

// The texts of all problems weigh more than the rest of this screen.
const ProblemsCard = lazy(() => import("./ProblemsCard"));
const OfferTable = lazy(() => import("./OfferTable"));
const LastChange = lazy(() => import("./LastChange"));

/** What the workbook holds, how the customers spread, and what to do next; as much of it as is known yet. */
export function Home() {
  const styles = useCommonStyles();
  const { book, lastChange } = usePane().state;
  if (book === null) return null;
  const { summary, scored } = book;
  return (
    <div className={styles.column}>
      <Holdings book={book} />
      <QuadrantTiles scored={scored} />
      {scored !== null && scored.reading.problems.length > 0 && (
        <Suspense fallback={null}>
          <ProblemsCard problems={scored.reading.problems} />
        </Suspense>
      )}
      <NextSteps book={book} />
      {summary.isPlainRange === true && (
        <Suspense fallback={null}>
          <OfferTable />
        </Suspense>
      )}
      {scored === null && <Loading />}
      {lastChange !== null && (scored?.reading.added ?? 0) === 0 && (
        <Suspense fallback={null}>
          <LastChange summary={summary} />
        </Suspense>
      )}
    </div>
  );
}
