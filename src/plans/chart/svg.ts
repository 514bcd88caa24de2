import type { Language } from "../../i18n/language";
import { palettes } from "./appearance";
import type { Palette, Theme } from "./appearance";
import type { CategoryModel } from "./category-model";
import { escapeXml } from "./clean-text";
import { plotGeometry } from "./geometry";
import { round } from "./marker";
import { fontSizes } from "./metrics";
import type { ChartModel } from "./model";
import { svgCategories } from "./svg-categories";
import { svgFrame, svgLegend, svgLines, svgNotes, svgTicks, svgTitles } from "./svg-parts";
import { svgLabels, svgMarkers } from "./svg-points";

/** Whatever can be drawn. */
export type ChartPicture = ChartModel | CategoryModel;

export interface SvgOptions {
  readonly theme?: Theme;
  /** Decides which glyphs Han characters get and how numbers are written. */
  readonly language?: Language;
  /** Size of the picture in pixels, to which the chart is scaled: one of the two is enough. By default, its own size. */
  readonly width?: number;
  readonly height?: number;
  /** What a screen reader calls the picture; the chart's title by default. */
  readonly ariaLabel?: string;
}

/*
 * Arial (or Liberation Sans, which has its widths) before the generic family: a system's own sans-serif may be wider
 * than the label layout assumes.
 */
const latin = "'Segoe UI',Arial,'Liberation Sans'";
const fonts: Readonly<Record<Language, string>> = {
  "en-US": `${latin},sans-serif`,
  "zh-CN": `${latin},'Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif`,
  "zh-TW": `${latin},'Microsoft JhengHei','PingFang TC','Noto Sans CJK TC',sans-serif`,
};

/** The chart as an SVG document, as Excel will draw it. */
export function renderSvg(model: ChartPicture, options: SvgOptions = {}): string {
  const { theme = "light", language = "en-US" } = options;
  const palette = palettes[theme];
  const [width, height] = [round(model.width), round(model.height)];
  const summary = describeChart(model);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${language}" xml:lang="${language}"`,
    ` ${pictureSize(model, options)}`,
    ` viewBox="0 0 ${width} ${height}" font-family="${fonts[language]}"`,
    ` font-size="${fontSizes.label}">`,
    `<title>${escapeXml(options.ariaLabel ?? model.title) || escapeXml(summary)}</title>`,
    `<desc>${escapeXml(summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>`,
    "categories" in model
      ? svgCategories(model, theme, language)
      : svgMatrix(model, palette, language),
    "</svg>",
  ].join("");
}

function svgMatrix(model: ChartModel, palette: Palette, language: Language): string {
  const drawing = { model, geometry: plotGeometry(model), palette, language };
  return [
    svgTitles(drawing),
    svgFrame(drawing),
    svgTicks(drawing),
    svgLines(drawing),
    svgMarkers(drawing),
    svgNotes(drawing),
    svgLabels(drawing),
    svgLegend(drawing),
  ].join("");
}

function pictureSize(model: ChartPicture, { width, height }: SvgOptions): string {
  if (width === undefined && height === undefined)
    return `width="${round(model.width)}pt" height="${round(model.height)}pt"`;
  const aspect = model.width / model.height;
  const across = width ?? (height ?? 0) * aspect;
  return `width="${round(across)}" height="${round(height ?? across / aspect)}"`;
}

/** The chart in one line for those who do not see it: its axes and how many customers each quadrant holds. */
export function describeChart(model: ChartPicture): string {
  if ("categories" in model) {
    const { axes, series } = model;
    const titles = [axes.values.title, axes.categories.title].filter((title) => title !== "");
    return [titles.join(" × "), ...series.map(({ name }) => name)].join("; ");
  }
  const { axes, series } = model;
  return [`${axes.y.title} × ${axes.x.title}`, ...series.map(({ legend }) => legend)].join("; ");
}
