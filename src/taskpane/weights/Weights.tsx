import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { bestWorstWeights, type BestWorst } from "../../engine/weights/best-worst";
import type { Interview } from "../../engine/weights/interview";
import { compareTexts } from "../../i18n/pane/weights";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

interface Props {
  readonly factors: readonly string[];
  readonly judgements: BestWorst;
  readonly ends: Interview;
  readonly onWeights: (weights: readonly number[]) => void;
}

/** What the answers come to. */
export function Weights({ factors, judgements, ends, onWeights }: Props) {
  const styles = useCommonStyles();
  const t = useText(compareTexts);
  const format = useFormat();
  const { weights } = useMemo(() => bestWorstWeights(judgements, ends), [judgements, ends]);
  return (
    <>
      <table className={styles.table} aria-label={t("result")}>
        <tbody>
          {factors.map((factor, i) => (
            <tr key={factor}>
              <th scope="row" style={{ textAlign: "left" }}>
                {factor}
              </th>
              <td className={styles.number}>{format.percent(weights[i] ?? 0, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        className={styles.wide}
        appearance="primary"
        onClick={() => {
          onWeights(weights);
        }}
      >
        {t("use")}
      </Button>
    </>
  );
}
