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

/** A part of a whole as a bar; the number stands beside it in the table. */
export function ShareBar({ share }: { readonly share: number }) {
  const styles = useStyles();
  const t = useText(cardTexts);
  const format = useFormat();
  return (
    <div
      className={styles.track}
      role="img"
      aria-label={t("bar.share", { share: format.percent(share) })}
    >
      <div className={styles.bar} style={{ width: `${Math.min(100, share * 100)}%` }} />
    </div>
  );
}
