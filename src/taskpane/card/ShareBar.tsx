import { makeStyles, tokens } from "@fluentui/react-components";
import { cardTexts } from "../../i18n/pane/card";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

const useStyles = makeStyles({
  track: { height: "4px", borderRadius: "2px", backgroundColor: tokens.colorNeutralBackground4 },
  bar: {
    height: "100%",
    borderRadius: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

interface Props {
  readonly share: number;
  /** Of the bar, 0 to 1. */
  readonly length: number;
}

/** A part of a score as a bar; the number stands beside it in the table. */
export function ShareBar({ share, length }: Props) {
  const styles = useStyles();
  const t = useText(cardTexts);
  const format = useFormat();
  return (
    <div
      className={styles.track}
      role="img"
      aria-label={t("bar.share", { share: format.percent(share) })}
    >
      <div className={styles.bar} style={{ width: `${length * 100}%` }} />
    </div>
  );
}
