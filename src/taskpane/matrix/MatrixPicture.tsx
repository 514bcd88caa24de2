import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { matrixTexts } from "../../i18n/pane/matrix";
import { vocabulary } from "../../i18n/vocabulary";
import { bandGroups } from "../../plans/certainty/band-groups";
import { plotGeometry } from "../../plans/chart/geometry";
import { renderSvg } from "../../plans/chart/svg";
import { thinOut } from "../../plans/chart/thin-out";
import { PIXELS_PER_POINT } from "../parts/pixels-per-point";
import { useCommonStyles } from "../parts/use-common-styles";
import { useWidth } from "../parts/use-width";
import { useScored } from "../state/PaneProvider";
import { useLanguage } from "../text/TextProvider";
import { labelsOf } from "../text/use-labels";
import { useText } from "../text/use-text";
import { useThemeName } from "../theme/ThemeProvider";
import { chartInput } from "./chart-input";
import { CutHandles } from "./CutHandles";
import { legibleModel } from "./legible-model";
import { useGroups } from "./use-groups";
import type { SurePlaces } from "./use-certainty";
import type { MatrixDraft } from "./use-matrix-draft";

const useStyles = makeStyles({
  frame: { position: "relative", width: "100%", touchAction: "none" },
  picture: { lineHeight: 0, forcedColorAdjust: "none", "& > svg": { display: "block" } },
});

/** Height of the picture in shares of its width: the plot is then about square. */
const ASPECT = 0.96;

/** More rings hide one another, and hold a dragged border up. */
const MOST_MARKED = 200;

/** The narrowest pane, before its width is known. */
const FIRST_WIDTH = 288;

interface Props {
  readonly draft: MatrixDraft;
  /** Fills the markers by how sure the places are; null where nobody asks. */
  readonly sure: SurePlaces | null;
}

/** The product's own picture of the chart, and over it the two borders as handles. */
export function MatrixPicture({ draft, sure }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(matrixTexts);
  const word = useText(vocabulary);
  const language = useLanguage();
  const theme = useThemeName();
  const { reading } = useScored();
  const [ref, width] = useWidth(FIRST_WIDTH);
  // With many customers the picture follows the dragged border a moment later; the handle never lags.
  const { portfolio, settings, movers } = useDeferredValue(draft);
  const colored = useGroups(settings);
  const certainty = sure?.certainty ?? null;
  const filled = useMemo(
    () =>
      certainty?.own.length === portfolio.cell.length
        ? bandGroups(certainty, portfolio.cell, settings.labels, language)
        : null,
    [certainty, portfolio, settings.labels, language],
  );
  const groups = filled ?? colored;
  const model = useMemo(() => {
    const across = width / PIXELS_PER_POINT;
    const words = { labels: labelsOf(settings.labels, word), word, title: "" };
    const size = { width: across, height: across * ASPECT };
    // Twelve entries would take half of the picture; what fills mean is said below it.
    const legend = filled === null ? {} : { legend: false };
    const input = chartInput(reading, portfolio, settings, words, groups, size);
    const shown = thinOut({ ...input, ...legend, marked: new Set(movers.slice(0, MOST_MARKED)) });
    return legibleModel(shown);
  }, [reading, portfolio, settings, movers, word, groups, filled, width]);
  const placed = portfolio.cell.length - portfolio.counts[4];
  const unnamed = settings.namesShown === 0 ? 0 : placed - model.labels.length;
  const ariaLabel = t("picture", { count: placed });
  const svg = useMemo(
    () => renderSvg(model, { theme, language, width, ariaLabel }),
    [model, theme, language, width, ariaLabel],
  );
  return (
    <>
      <div ref={ref} className={styles.frame}>
        <div className={styles.picture} dangerouslySetInnerHTML={{ __html: svg }} />
        <CutHandles draft={draft} model={model} geometry={plotGeometry(model)} />
      </div>
      {unnamed > 0 && <p className={common.quiet}>{t("names.left", { count: unnamed })}</p>}
    </>
  );
}
