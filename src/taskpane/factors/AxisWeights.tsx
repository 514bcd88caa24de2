import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { AxisId } from "../../engine/portfolio/axes";
import { factorsTexts } from "../../i18n/pane/factors";
import { compareTexts } from "../../i18n/pane/weights";
import { Loading } from "../app/Loading";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { even, normalised, totalOf } from "./edit";
import type { FactorDraft } from "./use-factor-draft";

/** With its solvers fetched when it is first asked for. */
const Compare = lazy(() => import("../weights/Compare"));

interface Props {
  readonly axis: AxisId;
  readonly draft: FactorDraft;
}

/** Fewer have nothing to be compared with that typing does not say. */
const FEWEST_COMPARED = 3;

/** What can be done to all weights of an axis at once: brought to their sum, made even, or found by comparing. */
export function AxisWeights({ axis, draft: { table, edit } }: Props) {
  const styles = useCommonStyles();
  const t = useText(factorsTexts);
  const compare = useText(compareTexts);
  const [comparing, setComparing] = useState(false);
  const count = table.factors.filter((factor) => factor.axis === axis).length;
  const canCompare = count >= FEWEST_COMPARED;
  return (
    <>
      <div className={styles.row} style={{ flexWrap: "wrap" }}>
        <Button
          size="small"
          onClick={() => {
            edit(normalised(table, axis));
          }}
        >
          {t("normalise", { total: totalOf(table) })}
        </Button>
        <Button
          size="small"
          onClick={() => {
            edit(even(table, axis));
          }}
        >
          {t("even")}
        </Button>
        {canCompare && (
          <Button
            size="small"
            aria-expanded={comparing}
            onClick={() => {
              setComparing(!comparing);
            }}
          >
            {compare("open")}
          </Button>
        )}
      </div>
      {canCompare && comparing && (
        <Suspense fallback={<Loading />}>
          <Compare
            axis={axis}
            table={table}
            onWeights={(compared, origin) => {
              edit(compared, undefined, origin);
              setComparing(false);
            }}
            onClose={() => {
              setComparing(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
