import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FactorTable } from "../../engine/factors/types";
import type { AxisId } from "../../engine/portfolio/axes";
import { pairTexts } from "../../i18n/pane/pairs";
import { compareTexts } from "../../i18n/pane/weights";
import { vocabulary } from "../../i18n/vocabulary";
import type { WeightOrigin } from "../../plans/weights-note";
import { inProportion } from "../factors/edit";
import { Panel } from "../parts/Panel";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { BestWorst } from "./BestWorst";
import { Pairs } from "./Pairs";

interface Props {
  readonly axis: AxisId;
  readonly table: FactorTable;
  readonly onWeights: (table: FactorTable, origin: WeightOrigin) => void;
  readonly onClose: () => void;
}

const methods = ["bestWorst", "pairs"] as const;

/** Weights of an axis by comparing its factors, in one of two ways. */
export default function Compare({ axis, table, onWeights, onClose }: Props) {
  const styles = useCommonStyles();
  const t = useText(compareTexts);
  const p = useText(pairTexts);
  const word = useText(vocabulary);
  const factors = table.factors.filter((factor) => factor.axis === axis).map(({ name }) => name);
  // Where weights are given among siblings, there is no one list of factors with a most and a least important.
  const open = table.weighting === "flat" ? methods : (["pairs"] as const);
  const [picked, setPicked] = useState<(typeof methods)[number]>("bestWorst");
  const method = open.find((one) => one === picked) ?? "pairs";
  const title = t("title", { axis: word(`axis.${axis}`) });
  return (
    <Panel label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {open.length > 1 && (
        <SelectField
          label={p("method")}
          value={method}
          choices={open.map((value) => ({ value, text: p(`method.${value}`) }))}
          onPick={setPicked}
        />
      )}
      {method === "bestWorst" ? (
        <BestWorst
          factors={factors}
          onWeights={(shares, ratio) => {
            onWeights(inProportion(table, axis, shares), { kind: "bestWorst", ratio });
          }}
        />
      ) : (
        <Pairs
          axis={axis}
          table={table}
          factors={factors}
          onWeights={(compared, ratio) => {
            onWeights(compared, { kind: "pairs", ratio });
          }}
        />
      )}
      <Button size="small" onClick={onClose}>
        {t("close")}
      </Button>
    </Panel>
  );
}
