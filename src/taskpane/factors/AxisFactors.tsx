import { Button } from "@fluentui/react-components";
import { Fragment, lazy, Suspense, useState } from "react";
import { globalWeights } from "../../engine/factors/global-weights";
import type { AxisId } from "../../engine/portfolio/axes";
import { factorsTexts } from "../../i18n/pane/factors";
import { compareTexts } from "../../i18n/pane/weights";
import { vocabulary } from "../../i18n/vocabulary";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { Loading } from "../app/Loading";
import { even, normalised, totalOf } from "./edit";
import { FactorRow } from "./FactorRow";
import { headingsAbove } from "./headings";
import { NodeRow } from "./NodeRow";
import { SumLine } from "./SumLine";
import type { FactorDraft } from "./use-factor-draft";

/** With its solvers fetched when it is first asked for. */
const Compare = lazy(() => import("../weights/Compare"));

interface Props {
  readonly axis: AxisId;
  readonly draft: FactorDraft;
}

/** The factors of one axis under their groups, with the sum of their weights. */
export function AxisFactors({ axis, draft }: Props) {
  const styles = useCommonStyles();
  const t = useText(factorsTexts);
  const word = useText(vocabulary);
  const { table, edit } = draft;
  const weights = globalWeights(table, axis);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const factors = table.factors.filter((factor) => factor.axis === axis);
  const name = word(`axis.${axis}`);
  const compare = useText(compareTexts);
  const [comparing, setComparing] = useState(false);
  const canCompare = factors.length > 2;
  return (
    <section aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      <div className={styles.row} style={{ flexWrap: "wrap" }}>
        <SumLine axis={axis} table={table} />
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
      <table className={styles.table} style={{ tableLayout: "fixed" }}>
        <FactorTableHead />
        <tbody>
          {factors.map((factor, i) => (
            <Fragment key={factor.name}>
              {headingsAbove(factor, factors[i - 1]).map((node) => (
                <NodeRow key={node.kind} node={node} draft={draft} />
              ))}
              <FactorRow
                factor={factor}
                share={total > 0 ? (weights[i] ?? 0) / total : 0}
                draft={draft}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FactorTableHead() {
  const styles = useCommonStyles();
  const t = useText(factorsTexts);
  return (
    <thead>
      <tr>
        <th scope="col">{t("factor")}</th>
        <th scope="col" style={{ width: 68, textAlign: "right" }}>
          {t("weight")}
        </th>
        <th scope="col" style={{ width: 52, textAlign: "right" }}>
          {t("share")}
        </th>
        <th scope="col" style={{ width: 28 }}>
          <span className={styles.hidden}>{t("details")}</span>
        </th>
      </tr>
    </thead>
  );
}
