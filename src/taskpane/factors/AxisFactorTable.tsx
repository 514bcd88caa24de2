import { Fragment } from "react";
import type { Factor } from "../../engine/factors/types";
import { factorsTexts } from "../../i18n/pane/factors";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { FactorRow } from "./FactorRow";
import { headingsAbove } from "./headings";
import { NodeRow } from "./NodeRow";
import type { FactorDraft } from "./use-factor-draft";

interface Props {
  /** Of one axis, in the order of the table. */
  readonly factors: readonly Factor[];
  /** What each counts for in the axis. */
  readonly weights: Float64Array;
  readonly draft: FactorDraft;
}

/** A row for each factor, and one for each group above its first. */
export function AxisFactorTable({ factors, weights, draft }: Props) {
  const styles = useCommonStyles();
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (
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
