import type { Element } from "@xmldom/xmldom";
import type { Chart, ChartLook, ChartSeries } from "../../model/types";
import { child, numeric } from "../xml";
import { fillColor, hasNoFill } from "./colors";
import { readFont } from "./fonts";
import { lookPlaces, type LookPlace } from "./look-places";
import type { Plot } from "./plot";

const EMU_PER_POINT = 12_700;

export type Looks = ReadonlyMap<string, ChartLook>;

const axisLine = { line: { visible: true, color: "#595959", weight: 1 } };

/**
 * Looks of a chart that is made here: left to themselves Excel draws the title larger and LibreOffice no axes.
 * Reading takes them as unsaid, so that a chart comes back as it was.
 */
export const standardLooks: Looks = new Map<string, ChartLook>([
  ["title", { font: { bold: false, size: 14 } }],
  ["x", axisLine],
  ["y", axisLine],
  ["x title", { font: { bold: true, size: 10 } }],
  ["y title", { font: { bold: true, size: 10 } }],
]);

/** Fonts, lines and fills that a chart's file states, by the parts' names (see `Chart.looks`). */
export function readLooks(plot: Plot, series: readonly ChartSeries[]): NonNullable<Chart["looks"]> {
  const looks = new Map<string, ChartLook>();
  for (const place of lookPlaces(plot, series)) {
    const look = beyondStandard(place.part, lookAt(place));
    if (Object.keys(look).length > 0) looks.set(place.part, look);
  }
  return looks;
}

function beyondStandard(part: string, { font, line, fill }: ChartLook): ChartLook {
  const standard = standardLooks.get(part);
  const ownFont = beyond(font, standard?.font);
  const ownLine = beyond(line, standard?.line);
  return {
    ...(ownFont === undefined ? {} : { font: ownFont }),
    ...(ownLine === undefined ? {} : { line: ownLine }),
    ...(fill === undefined ? {} : { fill }),
  };
}

function beyond<T extends object>(own: T | undefined, standard: T | undefined): T | undefined {
  const known = new Map(Object.entries(standard ?? {}));
  const rest = Object.entries(own ?? {}).filter(([key, value]) => known.get(key) !== value);
  return rest.length === 0 ? undefined : (Object.fromEntries(rest) as T);
}

function lookAt({ element, has }: LookPlace): ChartLook {
  if (element === undefined) return {};
  const shape = child(element, "spPr");
  const font = has.includes("font") ? readFont(element) : {};
  const line = has.includes("line") ? lineOf(child(shape, "ln")) : {};
  const fill = has.includes("fill") ? fillColor(shape) : "";
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(line).length > 0 ? { line } : {}),
    ...(fill === "" ? {} : { fill }),
  };
}

function lineOf(line: Element | undefined): NonNullable<ChartLook["line"]> {
  if (line === undefined) return {};
  if (hasNoFill(line)) return { visible: false };
  const color = fillColor(line);
  const width = numeric(line, "w");
  return {
    ...(color === "" ? {} : { visible: true, color }),
    ...(width === undefined ? {} : { weight: width / EMU_PER_POINT }),
  };
}
