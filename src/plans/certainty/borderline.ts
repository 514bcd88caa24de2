import { bandOfCertainty, certaintyBands } from "../../engine/certainty/bands";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import { roundScore } from "../../engine/round";
import { message } from "../../i18n/message";
import { sureTexts } from "../../i18n/models/certainty";
import { cellAddress } from "../address";
import { areaAt } from "../area";
import { look } from "../look";
import { columnWidths } from "../models/column-kinds";
import type { ColumnSpec } from "../models/model";
import { resultsSheet } from "../models/results-sheet";
import type { ModelCell } from "../models/values";
import type { PlanCell, SheetPlan } from "../plan";
import { textLiteral } from "../reference";
import { sourceRef } from "../results/source-ref";
import type { ResultsSpec } from "../results/spec";
import { rowBlock } from "../sheet";
import { certaintyRef } from "./chart";
import { certaintyColumns } from "./columns";
import { certaintyColumnIds, rows, type CertaintyColumn } from "./layout";

/** What the list repeats of the Certainty sheet, in order; the size stands behind the names. */
const shown: readonly CertaintyColumn[] = [
  "customer",
  "quadrant",
  "own",
  "runnerUp",
  "pointsAttractiveness",
  "fromAttractiveness",
  "toAttractiveness",
  "pointsAdvantage",
  "fromAdvantage",
  "toAdvantage",
];

/** Cells that the chart lies on, beside the list. */
const chartCells = { rows: 34, columns: 17 } as const;

/** Customers whose place is a matter of opinion, the largest first; of equal ones the least sure. */
export function borderlineRows(
  own: Float64Array,
  { cell }: Pick<Portfolio, "cell">,
  sizes: Float64Array | null,
): number[] {
  const size = (row: number) => {
    const value = sizes?.[row] ?? NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  const sure = (row: number) => roundScore(own[row] ?? NaN);
  return [...cell.keys()]
    .filter((row) => cell[row] !== NOT_RATED && bandOfCertainty(sure(row)) === "borderline")
    .sort((a, b) => compare(size(b), size(a)) || sure(a) - sure(b));
}

/** Two infinities are alike, where their difference is no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Points to the left edge of the chart beside the list. */
export function borderlineWidth(spec: ResultsSpec): number {
  return columnWidths(columnsOf(spec)).reduce((sum, width) => sum + width, 0);
}

/** The sheet of those who are in their quadrant by a hair, beside the chart of all. */
export function borderlineSheet(
  spec: ResultsSpec,
  name: string,
  own: Float64Array,
  cells: readonly (readonly ModelCell[])[],
): SheetPlan {
  const { language, mode, portfolio, source, names } = spec;
  const texts = sureTexts[language];
  const found = borderlineRows(own, portfolio, source.input.sizes);
  const columns = columnsOf(spec);
  const chart = areaAt(0, columns.length, chartCells.rows, chartCells.columns);
  const orderColumn = columns.length + chartCells.columns;
  const order = `${cellAddress(rows.first, orderColumn, "both")}#`;
  const cellsIn = (row: number): ModelCell[] => {
    const at = shown.map((id) => cells[row]?.[certaintyColumnIds.indexOf(id)] ?? "");
    return source.sizeColumn === null ? at : [at[0] ?? "", sizeIn(spec, row), ...at.slice(1)];
  };
  const list: ResultsSpec = {
    ...spec,
    names: mode === "live" ? names : found.map((row) => names[row] ?? ""),
    cells: () => found.map(cellsIn),
    sheets: { ...spec.sheets, results: name },
  };
  const table = {
    role: "model.borderline",
    headerRow: rows.header,
    headers: headersOf(spec),
    columns,
    chart,
    live: () => order,
    native: () => order,
  } as const;
  return resultsSheet(list, table, {
    blocks: [
      rowBlock(rows.title, 0, [texts["borderline.title"]]),
      rowBlock(rows.doubt, 0, [countLine(spec, found.length, order)]),
      rowBlock(rows.step, 0, [message(sureTexts, language, `stamp.${mode}`, { date: spec.date })]),
      ...(mode === "live"
        ? [
            rowBlock(rows.header, orderColumn, [texts["borderline.order"]]),
            rowBlock(rows.first, orderColumn, [{ formula: `=${orderFormula(spec)}` }]),
          ]
        : []),
    ],
    formats: [
      { area: areaAt(rows.title, 0, 1, 1), style: look.title },
      { area: areaAt(rows.step, 0, 1, 1), style: look.hint },
      ...(mode === "live"
        ? [{ area: areaAt(rows.header, orderColumn, 1, 1), style: look.hint }]
        : []),
    ],
    reserved:
      mode === "live" ? [areaAt(rows.first, orderColumn, Math.max(1, names.length), 1)] : [],
  });
}

type Spec = ColumnSpec<string, string, never>;

/** Each column says of the customers in the order of the list what the Certainty sheet says of them. */
function columnsOf(spec: ResultsSpec): Spec[] {
  const again = (id: CertaintyColumn): Spec => {
    const { kind, width } = certaintyColumns[id] ?? { kind: "label", width: 100 };
    return {
      kind,
      ...(width === undefined ? {} : { width }),
      formula: (order) => inOrder(certaintyRef(spec, id).spilled, order),
      value: () => "",
    };
  };
  const [first, ...rest] = shown.map(again);
  const { sizeColumn } = spec.source;
  const size: Spec[] =
    sizeColumn === null
      ? []
      : [
          {
            kind: "amount",
            formula: (order) => {
              const size = `INDEX(${sourceRef(spec, sizeColumn).spilled},${order})`;
              return `IF(${order}="","",IF(ISNUMBER(${size}),${size},""))`;
            },
            value: () => "",
          },
        ];
  return [...(first === undefined ? [] : [first]), ...size, ...rest];
}

function inOrder(column: string, order: string): string {
  return `IF(${order}="","",INDEX(${column},${order}))`;
}

function headersOf({ source, language }: ResultsSpec): string[] {
  const texts = sureTexts[language];
  const [first = "", ...rest] = shown.map((id) => texts[`column.${id}`]);
  const { sizeColumn, customerOrigin } = source;
  const size = sizeColumn === null ? [] : [customerOrigin.headers[sizeColumn] ?? ""];
  return [first, ...size, ...rest];
}

function sizeIn({ source }: ResultsSpec, row: number): ModelCell {
  const size = source.input.sizes?.[row] ?? NaN;
  return Number.isNaN(size) ? "" : size;
}

/** Places of the customers in their table, in the order of the list. */
function orderFormula(spec: ResultsSpec): string {
  const { source, language } = spec;
  const band = certaintyRef(spec, "band").spilled;
  const own = certaintyRef(spec, "own").spilled;
  const word = textLiteral(sureTexts[language]["band.borderline"]);
  const held = (values: string) => `FILTER(${values},IFERROR(${band}=${word},FALSE))`;
  const keys = [
    ...(source.sizeColumn === null ? [] : [[sizeKey(spec, source.sizeColumn), "-1"]]),
    [own, "1"],
  ];
  const by = keys.map(([key, direction]) => `${held(key ?? "")},${direction ?? ""}`).join(",");
  const sorted = `IFERROR(SORTBY(${held(`SEQUENCE(ROWS(${band}))`)},${by}),"")`;
  // Where nothing could be worked out nobody is known to be sure, and an empty list would say so.
  return `IF(AND(ISERROR(${band})),INDEX(${band},1),${sorted})`;
}

/** Whoever has no size comes last, as a number below every size. */
function sizeKey(spec: ResultsSpec, column: number): string {
  const cells = sourceRef(spec, column).spilled;
  return `IF(ISNUMBER(${cells}),${cells},-1E+300)`;
}

function countLine(spec: ResultsSpec, count: number, order: string): PlanCell {
  const { language, mode } = spec;
  const said = (of: number | string) =>
    message(sureTexts, language, "borderline.count", {
      count: of,
      below: `${certaintyBands.likely * 100}%`,
    });
  if (mode !== "live") return said(count);
  const [before = "", after = ""] = said("|").split("|");
  const line = `${textLiteral(before)}&COUNT(${order})&${textLiteral(after)}`;
  return { formula: `=IF(AND(ISERROR(${order})),INDEX(${order},1),${line})` };
}
