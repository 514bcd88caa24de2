import { makeStyles } from "@fluentui/react-components";
import { cells, portfolio as matrix } from "../../engine/matrix/portfolio";
import { homeTexts } from "../../i18n/pane/home";
import { useCommonStyles } from "../parts/use-common-styles";
import type { Scored } from "../state/state";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { QuadrantTile } from "./QuadrantTile";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
});

/** How many customers each quadrant holds, laid out as the matrix is drawn; null while that is being found out. */
export function QuadrantTiles({ scored }: { readonly scored: Scored | null }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(homeTexts);
  const format = useFormat();
  const counts = scored?.portfolio.counts;
  const notRated = counts?.[4] ?? 0;
  return (
    <>
      <div
        role="group"
        aria-label={t("quadrants")}
        className={styles.tiles}
        aria-busy={scored === null}
      >
        {matrix.cells.flat().map((cell) => (
          <QuadrantTile key={cell} cell={cell} count={counts?.[cells.indexOf(cell)] ?? null} />
        ))}
      </div>
      {scored !== null && notRated > 0 && (
        <p className={common.quiet}>
          {t("notRated", {
            count: notRated,
            share: format.percent(scored.reading.settings.minimumCoverage),
          })}
        </p>
      )}
    </>
  );
}
