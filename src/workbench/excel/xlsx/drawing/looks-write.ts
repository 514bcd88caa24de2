import type { Element } from "@xmldom/xmldom";
import type { ChartLook, ChartSeries } from "../../model/types";
import { setFill, setNoFill } from "./colors";
import type { ChartContent } from "./chart-read";
import { setFont } from "./fonts";
import { lookPlaces } from "./look-places";
import { readLooks } from "./looks";
import { need } from "./place-child";
import type { Plot } from "./plot";

const EMU_PER_POINT = 12_700;

/** Gives the parts of a chart the looks that the model has for them; what it says nothing of stays. */
export function writeLooks(
  plot: Plot,
  series: readonly ChartSeries[],
  looks: ReadonlyMap<string, ChartLook>,
): void {
  const present: ChartContent["looks"] = readLooks(plot, series);
  for (const { part, element, has } of lookPlaces(plot, series)) {
    const look = looks.get(part);
    const now = present.get(part) ?? {};
    if (element === undefined || look === undefined) continue;
    if (has.includes("font") && differs(look.font, now.font)) setFont(element, look.font ?? {});
    if (has.includes("line") && differs(look.line, now.line)) setLine(element, look.line ?? {});
    if (has.includes("fill") && look.fill !== now.fill) {
      setFill(need(element, "spPr"), look.fill ?? "");
    }
  }
}

function differs(wanted: object | undefined, present: object | undefined): boolean {
  return Object.entries(wanted ?? {}).some(
    ([key, value]) => (present as Record<string, unknown> | undefined)?.[key] !== value,
  );
}

function setLine(element: Element, line: NonNullable<ChartLook["line"]>): void {
  const target = need(need(element, "spPr"), "ln");
  if (line.visible === false) {
    setNoFill(target);
    return;
  }
  if (line.weight !== undefined) {
    target.setAttribute("w", String(Math.round(line.weight * EMU_PER_POINT)));
  }
  if (line.color !== undefined) setFill(target, line.color);
}
