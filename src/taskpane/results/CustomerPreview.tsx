import { Button } from "@fluentui/react-components";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cellOf } from "../../engine/matrix/portfolio";
import { resultsTexts } from "../../i18n/pane/results";
import { Panel } from "../parts/Panel";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useDistance } from "../text/use-distance";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";

/** The chosen customer in three lines, and the two ways on: why, and where. */
export function CustomerPreview({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(resultsTexts);
  const distance = useDistance();
  const { commands, dispatch } = usePane();
  const { reading, portfolio } = useScored();
  const labels = useLabels();
  const cell = cellOf(portfolio.cell[customer] ?? NOT_RATED);
  const name = reading.input.names[customer] ?? "";
  return (
    <Panel label={name}>
      <div className={styles.column} style={{ gap: 6 }}>
        <div className={styles.spread}>
          <h2 className={styles.heading}>
            <span className={styles.breakable}>{name}</span>
          </h2>
          <span className={styles.quiet} style={{ flex: "none" }}>
            {cell === null
              ? labels.notRated
              : t("strategy", { strategy: labels.of(cell).strategy })}
          </span>
        </div>
        <p className={styles.quiet}>{distance("attractiveness", customer)}</p>
        <p className={styles.quiet}>{distance("advantage", customer)}</p>
        <div className={styles.pair}>
          <Button
            appearance="primary"
            onClick={() => {
              dispatch({ type: "screenShown", screen: "card" });
            }}
          >
            {t("explain")}
          </Button>
          <Button onClick={() => void commands.selectCustomer(customer)}>{t("jump")}</Button>
        </div>
      </div>
    </Panel>
  );
}
