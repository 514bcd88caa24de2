import { matrixTexts } from "../../i18n/pane/matrix";
import { vocabulary } from "../../i18n/vocabulary";
import { QuadrantMark } from "../parts/QuadrantMark";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { labelsOf } from "../text/use-labels";
import { useText } from "../text/use-text";
import type { MatrixDraft } from "./use-matrix-draft";

/** The picture rings all of them. */
const MOST_NAMED = 8;

/** Who would move to another quadrant, before anything is written. */
export function Movers({ draft }: { readonly draft: MatrixDraft }) {
  const styles = useCommonStyles();
  const t = useText(matrixTexts);
  const word = useText(vocabulary);
  const { reading } = useScored();
  const { movers, before, portfolio, settings } = draft;
  const labels = labelsOf(settings.labels, word);
  const rest = movers.length - MOST_NAMED;
  return (
    <>
      <p role="status" className={styles.quiet}>
        {movers.length > 0 ? t("moves", { count: movers.length }) : t("cut.how")}
      </p>
      {movers.length > 0 && (
        <ul className={styles.list} aria-label={t("moves.who")}>
          {movers.slice(0, MOST_NAMED).map((row) => (
            <li key={row}>
              {t("moves.from", {
                name: reading.input.names[row] ?? "",
                from: labels.label(before[row] ?? -1),
              })}{" "}
              <QuadrantMark code={portfolio.cell[row] ?? -1} size={10} />{" "}
              {labels.label(portfolio.cell[row] ?? -1)}
            </li>
          ))}
          {rest > 0 && <li>{t("moves.more", { count: rest })}</li>}
        </ul>
      )}
    </>
  );
}
