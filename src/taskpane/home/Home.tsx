import { lazy, Suspense } from "react";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { Holdings } from "./Holdings";
import { LastChange } from "./LastChange";
import { NextSteps } from "./NextSteps";
import { QuadrantTiles } from "./QuadrantTiles";

// The texts of all problems weigh more than the rest of this screen.
const ProblemsCard = lazy(() => import("./ProblemsCard"));

/** What the workbook holds, how the customers spread, and what to do next. */
export function Home() {
  const styles = useCommonStyles();
  const { summary } = usePane().state.book ?? {};
  const { reading } = useScored();
  if (summary === undefined) return null;
  return (
    <div className={styles.column}>
      <Holdings summary={summary} />
      <QuadrantTiles />
      {reading.problems.length > 0 && (
        <Suspense fallback={null}>
          <ProblemsCard problems={reading.problems} />
        </Suspense>
      )}
      <NextSteps summary={summary} />
      <LastChange summary={summary} />
    </div>
  );
}
