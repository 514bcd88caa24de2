import { makeStyles } from "@fluentui/react-components";
import { portfolio as matrix } from "../../engine/matrix/portfolio";
import { homeTexts } from "../../i18n/pane/home";
import { useCommonStyles } from "../parts/use-common-styles";
import { useScored } from "../state/PaneProvider";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { QuadrantTile } from "./QuadrantTile";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
});

/** How many customers each quadrant holds, laid out as the matrix is drawn. */
export function QuadrantTiles() {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(homeTexts);
  const format = useFormat();
  const { portfolio, reading } = useScored();
  const notRated = portfolio.counts[4];
  return (
    <>
      <div role="group" aria-label={t("quadrants")} className={styles.tiles}>
        {matrix.cells.flat().map((cell) => (
          <QuadrantTile key={cell} cell={cell} />
        ))}
      </div>
      {notRated > 0 && (
        <p className={common.quiet}>
          {t("notRated", {
            count: notRated,
            share: format.percent(reading.settings.minimumCoverage),
          })}
        </p>
      )}
    </>
  );
}
