import { mergeClasses } from "@fluentui/react-components";
import type { Contribution } from "../../engine/scoring/contributions";
import { cardTexts } from "../../i18n/pane/card";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { ShareBar } from "./ShareBar";

interface Props {
  readonly row: Contribution;
  readonly score: number;
  /** The largest contribution, whose bar is full. */
  readonly most: number;
  /** Decimals of the weights. */
  readonly digits: number;
  /** What its ratings mean; may be empty. */
  readonly meaning: string;
}

/** One factor: its rating with what that means, its weight and what it adds. */
export function WhyRow({ row, score, most, digits, meaning }: Props) {
  const styles = useCommonStyles();
  const t = useText(cardTexts);
  const format = useFormat();
  const { factor, rating, counted, share, adds } = row;
  const reversed = factor.lessIsBetter && !Number.isNaN(rating);
  return (
    <tr>
      <td>
        <div className={styles.breakable}>{factor.name}</div>
        {meaning !== "" && <div className={styles.quiet}>{meaning}</div>}
        {reversed && (
          <div className={styles.quiet}>
            {t("rating.reversed", {
              rating: format.plain(rating),
              counted: format.plain(counted),
            })}
          </div>
        )}
        {share > 0 && score > 0 && <ShareBar share={adds / score} length={adds / most} />}
      </td>
      <td className={styles.number}>{Number.isNaN(rating) ? "–" : format.plain(rating)}</td>
      <td className={styles.number}>{share > 0 ? format.percent(share, digits) : ""}</td>
      <td className={mergeClasses(styles.number, share === 0 && styles.quiet)}>
        {share > 0 ? format.part(adds) : t("notRated")}
      </td>
    </tr>
  );
}
