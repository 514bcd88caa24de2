import type { Element } from "@xmldom/xmldom";
import type { ChartSeries, PointLabel } from "../../model/types";
import { child, children, escapeXml, ns, numeric } from "../xml";
import { readFont, setFont } from "./fonts";
import { toReference } from "./formula-text";
import { labelPositions, toFile } from "./kinds";
import { labelSource, type LabelSource } from "./label-source";
import { drop, fragment, insert, need } from "./place-child";

/** Marks extensions of labels, and of a series' range of labels (MS-ODRAWXML, 2.24.3). */
const LABEL_EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
const SERIES_EXTENSION = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

const quiet = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

/**
 * Writes the labels of a series' points where they differ from those it has. A label's own look stays.
 * Labels linked to cells beside the points are written as Excel's "value from cells", which LibreOffice shows too.
 */
export function writeLabels(element: Element, series: ChartSeries, present: ChartSeries): void {
  if (keyOf(series) === keyOf(present)) return;
  const old = child(element, "dLbls");
  const looks = new Map(
    (old === undefined ? [] : children(old, "dLbl")).map((label) => [
      numeric(child(label, "idx"), "val"),
      ["numFmt", "spPr", "txPr"].flatMap((name) => child(label, name) ?? []),
    ]),
  );
  dropExtension(element, SERIES_EXTENSION);
  if (series.labels.size === 0 && !series.hasDataLabels) {
    drop(element, "dLbls");
    return;
  }
  const source = labelSource(series);
  const list = need(element, "dLbls");
  const font = readFont(list);
  if (child(list, "spPr") === undefined) put(list, quiet);
  drop(list, "dLbl", "delete", "dLblPos", "separator", "extLst", ...flagNames);
  for (const [index, label] of [...series.labels].sort(([left], [right]) => left - right)) {
    for (const made of fragment(list, pointXml(index, label, source))) {
      insert(list, made);
      if (!label.visible) continue;
      for (const look of looks.get(index) ?? []) insert(made, look);
      if (child(made, "txPr") === undefined) setFont(made, font);
    }
  }
  put(list, flags(series.hasDataLabels) + extension(leaderLines(series.showLeaderLines)));
  if (source !== undefined) put(need(element, "extLst"), rangeXml(source));
}

/** How they look is left to Excel: thin and grey. */
function leaderLines(shown: boolean): string {
  return `<c15:showLeaderLines val="${shown ? 1 : 0}"/>`;
}

function keyOf({ hasDataLabels, showLeaderLines, labels }: ChartSeries): string {
  const entries = [...labels].sort(([left], [right]) => left - right);
  return JSON.stringify([
    hasDataLabels,
    showLeaderLines,
    entries.map(([index, { visible, text, formula, position, shift }]) =>
      visible ? [index, text, formula, position, shift] : [index],
    ),
  ]);
}

const flagNames = [
  "showLegendKey",
  "showVal",
  "showCatName",
  "showSerName",
  "showPercent",
  "showBubbleSize",
] as const;

/** One line with the narrow margins that Excel gives labels. */
const body =
  '<a:bodyPr wrap="none" lIns="38100" tIns="19050" rIns="38100" bIns="19050" anchor="ctr"><a:spAutoFit/></a:bodyPr>';

/** All six, always: a flag that is left out counts as set. */
function flags(value: boolean): string {
  return flagNames
    .map((name) => `<c:${name} val="${name === "showVal" && value ? 1 : 0}"/>`)
    .join("");
}

function extension(content: string): string {
  return `<c:extLst><c:ext uri="${LABEL_EXTENSION}" xmlns:c15="${ns.chart2012}">${content}</c:ext></c:extLst>`;
}

function pointXml(index: number, label: PointLabel, source: LabelSource | undefined): string {
  const { visible, formula, text } = label;
  const point = `<c:dLbl><c:idx val="${index}"/>`;
  if (!visible) return `${point}<c:delete val="1"/></c:dLbl>`;
  const start = point + layoutXml(label.shift);
  const position = `<c:dLblPos val="${toFile(labelPositions, label.position ?? "Right")}"/>`;
  if (formula === undefined) {
    const tx = text === undefined ? "" : `<c:tx>${rich(text)}</c:tx>`;
    return `${start}${tx}${position}${flags(true)}</c:dLbl>`;
  }
  if (source === undefined) {
    const cell = `<c:tx><c:strRef><c:f>${escapeXml(toReference(formula))}</c:f></c:strRef></c:tx>`;
    return `${start}${cell}${position}${flags(true)}</c:dLbl>`;
  }
  const field = `<a:fld id="${fieldId(index)}" type="CELLRANGE"><a:rPr lang="en-US"/><a:pPr/><a:t>[CELLRANGE]</a:t></a:fld>`;
  const tx = `<c:tx><c:rich>${body}<a:lstStyle/><a:p>${field}<a:endParaRPr lang="en-US"/></a:p></c:rich></c:tx>`;
  const shown = extension('<c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/>');
  return `${start}${tx}${position}${flags(false)}${shown}</c:dLbl>`;
}

function layoutXml(shift: PointLabel["shift"]): string {
  if (shift === undefined) return "";
  const { x, y } = shift;
  return `<c:layout><c:manualLayout><c:x val="${x}"/><c:y val="${y}"/></c:manualLayout></c:layout>`;
}

function rich(text: string): string {
  const paragraphs = text
    .split("\n")
    .map((line) => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  return `<c:rich>${body}<a:lstStyle/>${paragraphs.join("")}</c:rich>`;
}

/** Fields need an identity of their own; it only has to be unique within the series. */
function fieldId(index: number): string {
  return `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}

function rangeXml({ reference }: LabelSource): string {
  return `<c:ext uri="${SERIES_EXTENSION}" xmlns:c15="${ns.chart2012}"><c15:datalabelsRange><c15:f>${escapeXml(reference)}</c15:f></c15:datalabelsRange></c:ext>`;
}

function dropExtension(element: Element, uri: string): void {
  const list = child(element, "extLst");
  if (list === undefined) return;
  for (const each of children(list, "ext")) {
    if (each.getAttribute("uri") === uri) list.removeChild(each);
  }
  if (children(list).length === 0) element.removeChild(list);
}

function put(element: Element, xml: string): void {
  for (const each of fragment(element, xml)) insert(element, each);
}
