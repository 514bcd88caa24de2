import type { Element } from "@xmldom/xmldom";
import { formatAddress, parseAddress } from "../../model/address";
import type { ChartSeries, PointLabel } from "../../model/types";
import { attribute, child, children, descendant, flag, numeric, val } from "../xml";
import { fromReference } from "./formula-text";
import { labelPositions, toModel } from "./kinds";
import { richText } from "./text";

type Labels = Pick<ChartSeries, "hasDataLabels" | "labels" | "showLeaderLines">;

const contents = ["showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];

/** The labels of a series' points: which show, where, and which text or cell they show. */
export function readLabels(series: Element): Labels {
  const list = child(series, "dLbls");
  const labels = new Map<number, PointLabel>();
  if (list === undefined) return { hasDataLabels: false, showLeaderLines: false, labels };
  const range = readRange(series);
  const everywhere = !isDeleted(list) && (showsRange(list) || shows(list));
  if (range !== undefined && everywhere && showsRange(list)) {
    const position = toModel(labelPositions, val(list, "dLblPos"));
    for (let index = 0; index < range.count; index++) {
      labels.set(index, {
        formula: range.cell(index),
        visible: true,
        ...(position === undefined ? {} : { position }),
      });
    }
  }
  for (const element of children(list, "dLbl")) {
    const index = numeric(child(element, "idx"), "val");
    if (index !== undefined) labels.set(index, readLabel(element, index, range));
  }
  const showLeaderLines = extensions(list).some((each) => val(each, "showLeaderLines") === "1");
  return { hasDataLabels: everywhere, showLeaderLines, labels };
}

function readLabel(element: Element, index: number, range: LabelRange | undefined): PointLabel {
  if (isDeleted(element)) return { visible: false };
  const position = toModel(labelPositions, val(element, "dLblPos"));
  const formula = linkOf(element, index, range);
  const shift = readShift(element);
  const rich = descendant(element, "tx", "rich");
  return {
    visible: true,
    ...(position === undefined ? {} : { position }),
    ...(shift === undefined ? {} : { shift }),
    ...(formula === undefined ? {} : { formula }),
    ...(formula === undefined && rich !== undefined ? { text: richText(rich) } : {}),
  };
}

/** How far a label was moved: counted from its position, unless the file says that it counts from the chart's edge. */
function readShift(element: Element): PointLabel["shift"] {
  const manual = descendant(element, "layout", "manualLayout");
  if (manual === undefined) return undefined;
  const modes = ["xMode", "yMode"].map((name) => val(manual, name) ?? "factor");
  if (modes.some((mode) => mode !== "factor")) return undefined;
  const [x = 0, y = 0] = ["x", "y"].map((name) => numeric(child(manual, name), "val"));
  return x === 0 && y === 0 ? undefined : { x, y };
}

/** The cell that a label is linked to, in any of the three forms that Excel writes. */
function linkOf(
  element: Element,
  index: number,
  range: LabelRange | undefined,
): string | undefined {
  const cell = descendant(element, "tx", "strRef", "f")?.textContent;
  if (cell) return fromReference(cell);
  const table = extensions(element).flatMap((each) => children(each, "dlblFieldTable"))[0];
  const field = descendant(table, "dlblFTEntry", "f")?.textContent;
  if (field) return fromReference(field);
  return range !== undefined && showsRange(element) ? range.cell(index) : undefined;
}

interface LabelRange {
  readonly count: number;
  cell(index: number): string;
}

function readRange(series: Element): LabelRange | undefined {
  const text = extensions(series)
    .map((each) => descendant(each, "datalabelsRange", "f")?.textContent)
    .find((each) => each);
  const found = text ? parseAddress(text) : undefined;
  if (found?.sheet === undefined) return undefined;
  const { sheet, area } = found;
  const across = area.right > area.left;
  return {
    count: across ? area.right - area.left + 1 : area.bottom - area.top + 1,
    cell: (index) => {
      const row = area.top + (across ? 0 : index);
      const column = area.left + (across ? index : 0);
      const cell = { top: row, bottom: row, left: column, right: column };
      return `=${formatAddress(sheet, cell, true)}`;
    },
  };
}

function isDeleted(element: Element): boolean {
  const mark = child(element, "delete");
  return mark !== undefined && flag(mark, "val", true);
}

function shows(element: Element): boolean {
  return contents.some((name) => attribute(child(element, name), "val") === "1");
}

function showsRange(element: Element): boolean {
  return extensions(element).some((each) => val(each, "showDataLabelsRange") === "1");
}

function extensions(element: Element): Element[] {
  const list = child(element, "extLst");
  return list === undefined ? [] : children(list, "ext");
}
