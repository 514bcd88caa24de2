import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { cardTexts } from "../../i18n/pane/card";
import { ActionBar } from "../parts/ActionBar";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useScored } from "../state/PaneProvider";
import { useText } from "../text/use-text";

const useStyles = makeStyles({
  turn: { flex: "none" },
  jump: { marginLeft: "auto" },
});

/** On to the neighbours in the table, and to the row itself. */
export function CardPager({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const own = useStyles();
  const t = useText(cardTexts);
  const { commands, dispatch } = usePane();
  const total = useScored().reading.input.names.length;
  const turn = (to: number) => {
    dispatch({ type: "customerChosen", customer: to });
  };
  return (
    <ActionBar>
      <div className={styles.row}>
        <Button
          className={own.turn}
          icon={<ChevronLeftRegular />}
          aria-label={t("previous")}
          disabled={customer === 0}
          onClick={() => {
            turn(customer - 1);
          }}
        />
        <span className={mergeClasses(styles.quiet, styles.number)}>
          {t("position", { row: customer + 1, total })}
        </span>
        <Button
          className={own.turn}
          icon={<ChevronRightRegular />}
          aria-label={t("next")}
          disabled={customer === total - 1}
          onClick={() => {
            turn(customer + 1);
          }}
        />
        <Button className={own.jump} onClick={() => void commands.selectCustomer(customer)}>
          {t("jump")}
        </Button>
      </div>
    </ActionBar>
  );
}
