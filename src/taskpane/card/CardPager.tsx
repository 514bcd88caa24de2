import { Button } from "@fluentui/react-components";
import { cardTexts } from "../../i18n/pane/card";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";

/** On to the neighbours in the table, and to the row itself. */
export function CardPager({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(cardTexts);
  const { commands, dispatch } = usePane();
  const total = useScored().reading.input.names.length;
  const turn = (to: number) => {
    dispatch({ type: "customerChosen", customer: to });
  };
  return (
    <div className={styles.spread} style={{ alignItems: "center" }}>
      <Button
        aria-label={t("previous")}
        disabled={customer === 0}
        onClick={() => {
          turn(customer - 1);
        }}
      >
        ‹
      </Button>
      <span className={styles.quiet}>{t("position", { row: customer + 1, total })}</span>
      <Button size="small" onClick={() => void commands.selectCustomer(customer)}>
        {t("jump")}
      </Button>
      <Button
        aria-label={t("next")}
        disabled={customer === total - 1}
        onClick={() => {
          turn(customer + 1);
        }}
      >
        ›
      </Button>
    </div>
  );
}
