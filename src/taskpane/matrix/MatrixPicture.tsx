import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { matrixTexts } from "../../i18n/pane/matrix";
import { vocabulary } from "../../i18n/vocabulary";
import { plotGeometry } from "../../plans/chart/geometry";
import { buildChartModel } from "../../plans/chart/model";
import { renderSvg } from "../../plans/chart/svg";
import { useWidth } from "../parts/use-width";
import { useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { labelsOf } from "../text/use-labels";
import { useText } from "../text/use-text";
import { useThemeName } from "../theme/ThemeProvider";
import { chartInput, PIXELS_PER_POINT } from "./chart-input";
import { CutHandles } from "./CutHandles";
import { useGroups } from "./use-groups";
import type { MatrixDraft } from "./use-matrix-draft";

const useStyles = makeStyles({
  frame: { position: "relative", width: "100%", touchAction: "none" },
  picture: { lineHeight: 0, forcedColorAdjust: "none", "& > svg": { display: "block" } },
});

/** Height of the picture in shares of its width: the plot is then about square. */
const ASPECT = 0.96;

/** The narrowest pane, before its width is known. */
const FIRST_WIDTH = 288;

/** The product's own picture of the chart, and over it the two borders as handles. */
export function MatrixPicture({ draft }: { readonly draft: MatrixDraft }) {
  const styles = useStyles();
  const t = useText(matrixTexts);
  const word = useText(vocabulary);
  const language = useLanguage();
  const theme = useThemeName();
  const { reading } = useScored();
  const [ref, width] = useWidth(FIRST_WIDTH);
  // With many customers the picture follows the dragged border a moment later; the handle never lags.
  const { portfolio, settings } = useDeferredValue(draft);
  const groups = useGroups(settings);
  const model = useMemo(() => {
    const across = width / PIXELS_PER_POINT;
    const words = { labels: labelsOf(settings.labels, word), word, title: "" };
    const size = { width: across, height: across * ASPECT };
    return buildChartModel(chartInput(reading, portfolio, settings, words, groups, size));
  }, [reading, portfolio, settings, word, groups, width]);
  const ariaLabel = t("picture", { count: portfolio.cell.length - portfolio.counts[4] });
  const svg = useMemo(
    () => renderSvg(model, { theme, language, width, ariaLabel }),
    [model, theme, language, width, ariaLabel],
  );
  return (
    <div ref={ref} className={styles.frame}>
      <div className={styles.picture} dangerouslySetInnerHTML={{ __html: svg }} />
      <CutHandles draft={draft} model={model} geometry={plotGeometry(model)} />
    </div>
  );
}
