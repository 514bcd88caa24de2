import { useMemo } from "react";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cardTexts } from "../../i18n/pane/card";
import { Panel } from "../parts/Panel";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useLabels } from "../text/use-labels";
import { useText } from "../text/use-text";
import { smallestMoves } from "../../engine/portfolio/smallest-moves";

/** The smallest change of one rating for each quadrant within reach. */
export function Moves({ customer }: { readonly customer: number }) {
  const styles = useCommonStyles();
  const t = useText(cardTexts);
  const { reading, portfolio } = useScored();
  const labels = useLabels();
  const moves = useMemo(
    () => smallestMoves(reading.input, portfolio, customer),
    [reading, portfolio, customer],
  );
  if (portfolio.cell[customer] === NOT_RATED) return null;
  return (
    <Panel label={t("move.title")}>
      <h3 className={styles.heading}>{t("move.title")}</h3>
      {moves.length === 0 && <p className={styles.quiet}>{t("move.none")}</p>}
      {moves.map(({ cell, factor, from, to }) => {
        const { label, pair } = labels.of(cell);
        return (
          <p key={cell} className={styles.quiet}>
            {t("move.line", { label, pair, factor, from, to })}
          </p>
        );
      })}
    </Panel>
  );
}
