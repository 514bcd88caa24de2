import type { Chart, Sheet } from "../../model/types";
import type { Package } from "../package";
import { readRelationships } from "../relationships";
import { attribute, ns, root } from "../xml";
import type { Tag } from "../xml-reader";
import { readPlace } from "./anchor";
import { emptyChart } from "./empty-chart";
import { readChart } from "./chart-read";
import { isFarPoint } from "./far-points";
import { chartFrames, nameOf, type ChartFrame } from "./frames";
import { rememberFrame } from "./origin";
import { heldIn } from "./raw-chart";
import { plotOf } from "./plot";
import { tracksOf } from "./tracks";

/**
 * Puts the charts of a sheet's drawing into the model. All else there (pictures, shapes, charts of other kinds) is
 * kept as it is when the sheet is saved, so nothing is lost.
 */
export function readDrawing(pkg: Package, sheetPart: string, sheet: Sheet): void {
  const drawing = readRelationships(pkg, sheetPart).find(({ kind }) => kind === "drawing")?.target;
  const document = drawing === undefined ? undefined : pkg.xml(drawing);
  if (drawing === undefined || document === undefined) return;
  const tracks = tracksOf(pkg, sheetPart, sheet);
  for (const frame of chartFrames(document, readRelationships(pkg, drawing))) {
    const chart: Chart = {
      id: freeId(sheet),
      name: nameOf(frame),
      sheet,
      altText: attribute(frame.properties, "descr") ?? "",
      ...readPlace(frame.anchor, tracks),
      ...contentOf(pkg, frame),
    };
    if (chart.looks?.size === 0) delete chart.looks;
    rememberFrame(chart, frame.relationshipId);
    sheet.charts.push(chart);
  }
}

/** Last read values, of which only those of titles are looked at. */
const isLeftOut = (tag: Tag) =>
  (tag.local === "numCache" && tag.uri === ns.chart) || isFarPoint(tag);

function contentOf(pkg: Package, { part }: ChartFrame) {
  const document = pkg.xml(part, isLeftOut);
  const plot = document === undefined ? undefined : plotOf(document);
  if (plot !== undefined) return readChart(plot);
  // Shown as an empty chart that cannot be edited: the model has no other kinds.
  const standIn = plotOf(emptyChart("XYScatter"));
  if (standIn === undefined) throw new Error("The empty chart is no chart");
  const held = document === undefined ? [] : heldIn(root(document));
  return { ...readChart(standIn), raw: pkg.bytesOf(part) ?? new Uint8Array(), held };
}

function freeId(sheet: Sheet): string {
  const taken = new Set(sheet.workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
  let number = 1;
  while (taken.has(`{chart-${number}}`)) number++;
  return `{chart-${number}}`;
}
