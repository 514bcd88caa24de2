import { Button } from "@fluentui/react-components";
import { compareTexts } from "../../i18n/pane/weights";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

interface Props {
  readonly factors: readonly string[];
  /** They sum to 1. */
  readonly shares: readonly number[];
  readonly onUse: () => void;
}

/** What the answers come to, to be taken into use. */
export function Shares({ factors, shares, onUse }: Props) {
  const styles = useCommonStyles();
  const t = useText(compareTexts);
  const format = useFormat();
  return (
    <>
      <table className={styles.table} aria-label={t("result")}>
        <tbody>
          {factors.map((factor, i) => (
            <tr key={factor}>
              <th scope="row" style={{ textAlign: "left" }}>
                {factor}
              </th>
              <td className={styles.number}>{format.percent(shares[i] ?? 0, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button className={styles.wide} appearance="primary" onClick={onUse}>
        {t("use")}
      </Button>
    </>
  );
}
