import { globalWeights } from "../../engine/factors/global-weights";
import type { AxisId } from "../../engine/portfolio/axes";
import { vocabulary } from "../../i18n/vocabulary";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { AxisFactorTable } from "./AxisFactorTable";
import { AxisWeights } from "./AxisWeights";
import { SumLine } from "./SumLine";
import type { FactorDraft } from "./use-factor-draft";

interface Props {
  readonly axis: AxisId;
  readonly draft: FactorDraft;
}

/** The factors of one axis under their groups, with the sum of their weights. */
export function AxisFactors({ axis, draft }: Props) {
  const styles = useCommonStyles();
  const name = useText(vocabulary)(`axis.${axis}`);
  const { table } = draft;
  return (
    <section aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      <div>
        <SumLine axis={axis} table={table} />
      </div>
      <AxisWeights axis={axis} draft={draft} />
      <AxisFactorTable
        factors={table.factors.filter((factor) => factor.axis === axis)}
        weights={globalWeights(table, axis)}
        draft={draft}
      />
    </section>
  );
}
