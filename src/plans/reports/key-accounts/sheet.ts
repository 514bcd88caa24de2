import type { Cell } from "../../../engine/cell";
import { cells as quadrants } from "../../../engine/matrix/portfolio";
import { message } from "../../../i18n/message";
import { keyAccountsTexts } from "../../../i18n/reports/key-accounts";
import { areaAt } from "../../area";
import { keyPositions } from "../../key-accounts";
import { look, tabColors } from "../../look";
import { chartDataSheet, type ColumnRef } from "../../models/chart-data";
import { pagePlan } from "../../page";
import type { PlanCell, SheetPlan } from "../../plan";
import { textLiteral } from "../../reference";
import { labelReference, resultRef } from "../../results/chart-series";
import { furtherRef } from "../../results/further-place";
import { keyCutOn, keyWord } from "../../results/key-columns";
import { stamp } from "../../results/frame";
import type { ResultsSpec } from "../../results/spec";
import { blocksOf, rowBlock, sheetPlan } from "../../sheet";
import { keyAccountsData, reportRole, type ReportInputs, type ReportPlan } from "../report";
import { keyAccountsChart } from "./chart";
import { keyAccountRows as rows, valueColumn } from "./layout";
import { overCapacity, type Marginal } from "./over-capacity";

/** The key accounts among themselves: how many, where they part, whether that many can be served, and the matrix. */
export function keyAccountsReport(
  spec: ResultsSpec,
  name: string | null,
  { capacity, names }: ReportInputs,
): ReportPlan {
  const { language, source, portfolio } = spec;
  const texts = keyAccountsTexts[language];
  const positions = keyPositions(source, portfolio);
  const drawn = keyAccountsChart(spec, positions);
  const over = overCapacity(positions, portfolio, numberOf(capacity));
  const dataName = names.get(keyAccountsData) ?? texts.dataSheet;
  const data = chartDataSheet(
    { ...spec, sheets: { ...spec.sheets, data: dataName } },
    { role: keyAccountsData, title: texts["data.title"], hint: texts["data.hint"], ...drawn },
  );
  return {
    sheets: [data, page(spec, name ?? texts.sheet, { capacity, over })],
    charts: [drawn.plan],
  };
}

/** A whole number of customers; null where the cell says none. */
function numberOf(cell: Cell): number | null {
  return typeof cell === "number" && cell >= 0 ? Math.floor(cell) : null;
}

interface Capacity {
  readonly capacity: Cell;
  readonly over: readonly Marginal[];
}

function page(spec: ResultsSpec, name: string, { capacity, over }: Capacity): SheetPlan {
  const { language, portfolio, source, mode } = spec;
  const texts = keyAccountsTexts[language];
  const positions = keyPositions(source, portfolio);
  const stars = portfolio.cell.reduce(
    (sum, cell, i) => (quadrants[cell] === "star" && !positions.members.has(i) ? sum + 1 : sum),
    0,
  );
  const frozen = mode === "values";
  const cut = (axis: "attractiveness" | "advantage"): PlanCell =>
    frozen ? (positions.cuts?.[axis] ?? null) : { formula: `=${keyCutOn(spec, axis)}` };
  const count: PlanCell = frozen ? positions.count : { formula: `=${countFormula(spec)}` };
  const left: PlanCell = frozen ? stars : { formula: `=${leftOutFormula(spec)}` };
  const typed = areaAt(rows.capacity, valueColumn, 1, 1);
  return sheetPlan({
    role: reportRole("key-accounts"),
    derived: true,
    name,
    blocks: [
      rowBlock(rows.title, 0, [texts.title]),
      rowBlock(rows.hint, 0, [texts.hint]),
      rowBlock(rows.hint + 1, 0, [stamp(spec)]),
      ...blocksOf(rows.count, 0, [
        [texts.count, count, positions.cuts === null ? texts.few : null],
        [texts.priceDriven, left, null],
        [texts.attractiveness, cut("attractiveness"), null],
        [texts.advantage, cut("advantage"), null],
        [texts.capacity, capacity, texts["capacity.about"]],
      ]),
      ...overBlocks(spec, over),
    ],
    // What has been read of it comes along.
    owned: [typed],
    formats: [
      { area: areaAt(rows.title, 0, 1, 1), style: look.title },
      { area: areaAt(rows.hint, 0, 2, 1), style: look.hint },
      { area: areaAt(rows.count, 0, rows.capacity - rows.count + 1, 1), style: look.label },
      {
        area: areaAt(rows.count, valueColumn + 1, rows.capacity - rows.count + 1, 1),
        style: { ...look.hint, ...look.wrapped },
      },
      { area: areaAt(rows.attractiveness, valueColumn, 2, 1), style: look.score },
      { area: typed, style: look.input },
      ...(over.length === 0
        ? []
        : [
            { area: areaAt(rows.over, 0, 1, 1), style: look.label },
            { area: areaAt(rows.over + 1, 0, 1, 2), style: look.header },
            { area: areaAt(rows.over + 2, valueColumn, over.length, 1), style: look.signed },
          ]),
    ],
    validations: [
      {
        area: typed,
        rule: { kind: "decimal", lowest: 0, highest: null },
        error: { title: texts.capacity, text: texts["capacity.about"], style: "stop" },
      },
    ],
    widths: [
      { column: 0, count: 1, points: 250 },
      { column: valueColumn, count: 1, points: 90 },
      { column: valueColumn + 1, count: 1, points: 230 },
    ],
    tabColor: tabColors.output,
    page: pagePlan(language, { orientation: "landscape", high: 1 }),
  });
}

function overBlocks({ language, names }: ResultsSpec, over: readonly Marginal[]) {
  if (over.length === 0) return [];
  const texts = keyAccountsTexts[language];
  return blocksOf(rows.over, 0, [
    [message(keyAccountsTexts, language, "capacity.over", { count: over.length }), null],
    [texts["column.customer"], texts["column.distance"]],
    ...over.map(({ customer, distance }) => [names[customer] ?? "", distance]),
  ]);
}

function all({ mode }: ResultsSpec, { spilled, cells }: ColumnRef): string {
  return mode === "live" ? spilled : cells;
}

function isKeyAccount(spec: ResultsSpec): string {
  const word = textLiteral(keyWord(spec.language));
  return `(${all(spec, furtherRef(spec, "keyAccount"))}=${word})`;
}

function countFormula(spec: ResultsSpec): string {
  return `SUMPRODUCT(--${isKeyAccount(spec)})`;
}

/** Stars that are none: dividing by whether it is the label leaves a number where it is. */
function leftOutFormula(spec: ResultsSpec): string {
  const star = labelReference(spec, quadrants.indexOf("star"));
  const quadrant = all(spec, resultRef(spec, "quadrant"));
  return `SUMPRODUCT(ISNUMBER(1/(${quadrant}=${star}))*(1-${isKeyAccount(spec)}))`;
}
