import { appearances, groupAppearances, type Appearance } from "../../../plans/chart/appearance";
import type { ChartSeries } from "../../../plans/chart/model";
import type { MarkerShape } from "../../../plans/chart/plan";
import { fillOf, type Fill } from "../../../plans/chart/tint";
import type { ChartSeries as NativeSeries } from "../../excel/model/types";
import { colorOf, outlineOf } from "./series";

type Look = Pick<ChartSeries, "corner" | "swatch" | "color" | "marker" | "fill">;

/** What Excel gives to series that nobody has coloured, one after the other (the colours of the Office theme). */
const automatic = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];

const shapes: readonly MarkerShape[] = ["Circle", "Square", "Triangle", "Diamond"];

/** No place among the colours of a theme: the colour itself is drawn. */
const NONE = -1;

/**
 * How a series looks by what the chart itself says of it, and by nothing else. A colour of the product's is drawn in
 * the theme's own shade.
 *
 * @param place of the series among those of the chart
 */
export function lookOf(series: NativeSeries, place: number): Look {
  const color = inkOf(series);
  const marker = shapes.find((shape) => shape === series.markerStyle) ?? "Circle";
  if (!color.startsWith("#")) {
    const usual = automatic[place % automatic.length] ?? "";
    return { corner: null, swatch: NONE, color: usual, marker, fill: "full" };
  }
  const fill = fillIn(colorInside(series), color);
  const drawn = { color: colorOf(series), marker, fill };
  const isOf = (own: Appearance) => series.type === "Bubble" || own.marker === marker;
  const known = appearances.findIndex((own) => own.color === color && isOf(own));
  if (known >= 0) {
    return { ...drawn, corner: appearances[known]?.corner ?? null, swatch: known };
  }
  const swatch = groupAppearances.findIndex((group) => group.color === color);
  return swatch < 0
    ? { ...drawn, corner: null, swatch, color }
    : { ...drawn, corner: null, swatch };
}

/** The colour of a series: that of its outline, but of a full bubble, whose outline is of what lies behind. */
function inkOf(series: NativeSeries): string {
  const [outline, inside] = [outlineOf(series), colorInside(series)];
  return series.type === "Bubble" && outline === WHITE && inside !== "" ? inside : outline;
}

function colorInside({ markerBackgroundColor, fill }: NativeSeries): string {
  return (markerBackgroundColor || fill).toLowerCase();
}

/** How much of its outline's colour is inside a marker; what is none of them is drawn as a tint. */
function fillIn(inside: string, outline: string): Fill {
  const fills: readonly Fill[] = ["full", "hollow"];
  return fills.find((fill) => fillOf(fill, outline, WHITE).toLowerCase() === inside) ?? "tinted";
}

const WHITE = "#ffffff";
