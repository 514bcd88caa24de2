import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { movementSheetTexts } from "../../i18n/movement";
import { buildChartModel } from "../../plans/chart/model";
import { renderSvg } from "../../plans/chart/svg";
import { drawnMovers, moversInput } from "../../plans/movement/movers-picture";
import { PIXELS_PER_POINT } from "../parts/pixels-per-point";
import { useCommonStyles } from "../parts/use-common-styles";
import { useWidth } from "../parts/use-width";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { useThemeName } from "../theme/ThemeProvider";
import type { MovementView } from "./use-movement";

const useStyles = makeStyles({
  picture: { lineHeight: 0, forcedColorAdjust: "none", "& > svg": { display: "block" } },
});

/** Who moved, as lines from where they were to where they are; nothing where nobody can be drawn. */
export function MoversPicture({ view }: { readonly view: MovementView }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(movementSheetTexts);
  const language = useLanguage();
  const theme = useThemeName();
  const [ref, width] = useWidth(288);
  const movers = drawnMovers(view.comparison.movers);
  const ariaLabel = t("chart.alt", { names: movers.map(({ name }) => name).join(", ") });
  const svg = useMemo(() => {
    const across = width / PIXELS_PER_POINT;
    const input = moversInput({ ...view, language }, { width: across, height: across });
    // What is hollow and what is filled is said below it: a legend of eight entries takes half of the picture.
    const titles = { ...input.titles, chart: "" };
    const named = () => "";
    const model = buildChartModel({
      ...input,
      titles,
      named,
      legend: false,
      namesOnMarkers: false,
    });
    return renderSvg(model, { theme, language, width, ariaLabel });
  }, [view, theme, language, width, ariaLabel]);
  if (movers.length === 0) return null;
  return (
    <div>
      <div ref={ref} className={styles.picture} dangerouslySetInnerHTML={{ __html: svg }} />
      <p className={common.quiet}>{t("chart.how")}</p>
    </div>
  );
}
