import type { Snapshot, SnapshotCustomer } from "../../engine/movement/snapshot";
import { labelled, labelOf } from "../settings/labels";
import type { Language } from "../../i18n/language";
import { snapshotTexts } from "../../i18n/snapshots";
import { vocabulary } from "../../i18n/vocabulary";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { Block, FormatPlan, PlanCell, SheetPlan } from "../plan";
import { columnBlock, rowBlock, sheetPlan } from "../sheet";
import { columns, firstRow, headerRow, mostRatings, type KeptSnapshot, type Part } from "./layout";

export interface SnapshotPlace {
  /** The sheet that is there already, and its first free row; null where there is none. */
  readonly sheet: { readonly name: string; readonly freeRow: number } | null;
  readonly language: Language;
}

/** The rows of a snapshot below all that are there: nothing that stands there is touched. */
export function snapshotSheet(kept: KeptSnapshot, { sheet, language }: SnapshotPlace): SheetPlan {
  const texts = snapshotTexts[language];
  const top = sheet?.freeRow ?? firstRow;
  const rows = rowsOf(kept, language);
  const added: Block = { row: top, column: 0, cells: rows };
  const formats = formatsOf(top, rows.length, kept.snapshot.factors.length);
  if (sheet !== null) {
    return sheetPlan({
      role: "snapshots",
      name: sheet.name,
      patch: true,
      blocks: [added],
      formats,
    });
  }
  const words = vocabulary[language];
  const headers = [
    texts["header.snapshot"],
    texts["header.part"],
    texts["header.text"],
    words["axis.attractiveness"],
    words["axis.advantage"],
    texts.quadrant,
    texts.size,
  ];
  return sheetPlan({
    role: "snapshots",
    name: texts.sheet,
    blocks: [columnBlock(0, 0, [texts.title, texts.hint]), rowBlock(headerRow, 0, headers), added],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(headerRow, 0, 1, headers.length), style: look.header },
      ...formats,
    ],
    widths: [
      { column: columns.key, count: 2, points: 80 },
      { column: columns.text, count: 1, points: 180 },
      { column: columns.attractiveness, count: 4, points: 90 },
    ],
    freeze: { rows: firstRow, columns: columns.text + 1 },
    tabColor: tabColors.output,
    // The ratings to the right of the places are for the next comparison, not for paper.
    page: pagePlan(language, {
      orientation: "landscape",
      repeat: headerRow,
      columns: headers.length,
    }),
  });
}

/** How many customers keep their ratings: all, or as many as fit, the largest first. */
export function withinBounds(snapshot: Snapshot, most = mostRatings): Snapshot {
  const { customers, factors } = snapshot;
  const room = Math.floor(most / Math.max(1, factors.length));
  if (customers.length <= room) return snapshot;
  const bySize = customers
    .map(({ size }, i) => ({ i, size: size > 0 ? size : 0 }))
    .sort((a, b) => b.size - a.size || a.i - b.i);
  const chosen = new Set(bySize.slice(0, room).map(({ i }) => i));
  return {
    ...snapshot,
    customers: customers.map((one, i) => (chosen.has(i) ? one : { ...one, ratings: null })),
  };
}

function rowsOf({ snapshot, labels, ...head }: KeptSnapshot, language: Language): PlanCell[][] {
  const { scale, cuts, tie, missing, minimumCoverage, factors, customers } = snapshot;
  const texts = snapshotTexts[language];
  const words = vocabulary[language];
  const width = columns.ratings + factors.length;
  const row = (part: Part, cells: readonly PlanCell[], from: number = columns.text) => [
    head.key,
    texts[`part.${part}`],
    ...Array.from({ length: width - columns.text }, (_, i): PlanCell => {
      return cells[i + columns.text - from] ?? null;
    }),
  ];
  const ofFactors = (part: Part, cells: readonly PlanCell[]) => row(part, cells, columns.ratings);
  return [
    row(head.forecast ? "forecast" : "snapshot", [head.label, null, null, head.who]),
    row("scale", [null, scale.lowest, scale.highest]),
    row("cuts", [null, cuts.attractiveness, cuts.advantage]),
    row("rules", [null, words[`tie.${tie}`], words[`missing.${missing}`], minimumCoverage]),
    row(
      "labels",
      labelled.map((one) => labels[one]),
    ),
    ofFactors(
      "factors",
      factors.map(({ name }) => name),
    ),
    ofFactors(
      "axes",
      factors.map(({ axis }) => words[`axis.${axis}`]),
    ),
    ofFactors(
      "weights",
      factors.map(({ weight }) => weight),
    ),
    ofFactors(
      "directions",
      factors.map(({ lessIsBetter }) => words[lessIsBetter ? "direction.less" : "direction.more"]),
    ),
    ofFactors(
      "optional",
      factors.map(({ optional }) => words[optional ? "choice.yes" : "choice.no"]),
    ),
    ...customers.map((customer) => row("customer", cellsOf(customer, labels))),
  ];
}

function cellsOf(
  { name, scores, cell, size, ratings }: SnapshotCustomer,
  labels: KeptSnapshot["labels"],
): PlanCell[] {
  const number = (value: number) => (Number.isFinite(value) ? value : null);
  return [
    name,
    number(scores.attractiveness),
    number(scores.advantage),
    labelOf(labels, cell),
    number(size),
    ...(ratings ?? []).map(number),
  ];
}

function formatsOf(top: number, rows: number, factors: number): FormatPlan[] {
  const before = rows - 1;
  return [
    { area: areaAt(top, 0, 1, columns.ratings + factors), style: look.band },
    { area: areaAt(top, columns.attractiveness, before + 1, 2), style: { horizontal: "Right" } },
  ];
}
