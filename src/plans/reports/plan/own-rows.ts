import type { Cell } from "../../../engine/cell";
import { planTexts } from "../../../i18n/reports/plan";
import { areaAt } from "../../area";
import { rowNumber } from "../../models/chart-data";
import { inputNames, interpretModel } from "../../models/source";
import { planValue, type ModelCell } from "../../models/values";
import type { FillDown, PlanCell } from "../../plan";
import { cellAddress } from "../../address";
import { areaOn } from "../../reference";
import { layout } from "../../results/layout";
import { rowBlock } from "../../sheet";
import type { RawTable, TableOrigin } from "../../source/origin";
import { readFrom, resultsOf, type ReadFrom } from "../beside";
import { NONE } from "./about";
import { behindBlocks, behindFills, sideBySide, type Behind, type Part } from "./behind";
import { aboutIn, besideColumn, keysOf, nthRow } from "./beside-rows";
import { choiceCell, isAbout, type PlanSpec, type Said } from "./spec";

/** Rows about one customer that are read of a table: people, contacts or the like of one account are fewer. */
export const mostOwnRows = 40;

/**
 * An analysis of tables that have several rows for a customer, worked out behind the page from the rows about the chosen
 * customer alone, which formulas bring there.
 */
export interface OwnRows extends Behind {
  /** So many rows about a customer are read. */
  readonly most: number;
  readonly table: RawTable;
  /** The table's columns of the inputs, in the order in which they stand behind the page. */
  readonly columns: Readonly<Record<string, number>>;
  /** Inputs that the table does not say; right of the others. */
  readonly given: readonly Given[];
  /** How many rows of the table are about the chosen customer, as a formula, and about any. */
  readonly count: string;
  readonly rows: (customer: number) => number;
  /** Its results for a customer, a row each. */
  readonly results: (customer: number) => readonly (readonly ModelCell[])[];
  /** Where the rows' numbers in the table stand; right of it the customer and the inputs. */
  readonly rowsLeft: number;
}

/** What is said of the customer for an input that has no column in the table. */
type Given = readonly [input: string, said: Said];

/** @returns null where the tables do not have what it needs */
export function ownRows(
  spec: PlanSpec,
  analysis: string,
  left: number,
  { most, given: offered = [] }: { readonly most: number; readonly given?: readonly Given[] },
): OwnRows | null {
  const read = readFrom(spec.tables, analysis, spec.source, spec.language);
  if (read === null) return null;
  const { model, table, source } = read;
  const given = offered.filter(([input]) => source.columns[input] === undefined);
  const ofTable = Object.keys(source.columns);
  const inputs = [...ofTable, ...given.map(([input]) => input)];
  const origin = originOf(spec, { model, inputs }, left, most);
  const { name, id } = keysOf(spec, table);
  const rowsOf = (customer: number) =>
    table.rows.filter((row) =>
      isAbout(spec, customer, {
        name: row[name] ?? null,
        id: id === null ? null : (row[id] ?? null),
      }),
    );
  const interpreted = (rows: RawTable["rows"]) =>
    interpretModel(model, { origin, rows }, {}, spec.language, spec.source.settings.decimal);
  const resultsFor = (customer: number) => {
    const rows = rowsOf(customer)
      .slice(0, most)
      .map((row) => [
        spec.names[customer] ?? null,
        ...ofTable.map((input) => row[source.columns[input] ?? -1] ?? null),
        ...given.map(([, said]) => plainCell(said.value(customer))),
      ]);
    const own = interpreted(rows);
    // Where bounds follow from all customers, those of one are not asked.
    return own === null ? [] : resultsOf({ model, source: { ...own, settings: source.settings } });
  };
  // Each line of the page asks for them.
  const known = new Map<number, ModelCell[][]>();
  return {
    model,
    most,
    table,
    columns: source.columns,
    given,
    left: left + inputs.length + 2,
    rowsLeft: left,
    source: {
      ...source,
      origin,
      nameColumn: 0,
      columns: Object.fromEntries(inputs.map((input, i) => [input, i + 1])),
      names: Array.from({ length: most }, () => ""),
    },
    count: `SUMPRODUCT(1*${aboutIn(spec, table).about})`,
    rows: (customer) => rowsOf(customer).length,
    results: (customer) => {
      const found = known.get(customer) ?? resultsFor(customer);
      known.set(customer, found);
      return found;
    },
  };
}

/** Where the rows about the chosen customer stand. */
function originOf(
  spec: PlanSpec,
  { model, inputs }: Pick<ReadFrom, "model"> & { readonly inputs: readonly string[] },
  left: number,
  most: number,
): TableOrigin {
  const { language, sheets } = spec;
  return {
    sheet: sheets.data,
    table: null,
    headerRow: layout.headerRow,
    firstRow: layout.firstRow,
    lastRow: layout.firstRow + most - 1,
    columns: [0, ...inputs.map((_, i) => i + 1)].map((column) => left + 1 + column),
    headers: [
      planTexts[language].customer,
      ...inputs.map((input) => inputNames(model, input, language)[0] ?? input),
    ],
  };
}

function plainCell(cell: PlanCell): Cell {
  return typeof cell === "object" ? null : cell;
}

/** All that stands behind the page for some of them. */
export function ownRowsPart(
  spec: PlanSpec,
  analyses: readonly string[],
  left: number,
): Part<ReadonlyMap<string, OwnRows>> {
  const part = sideBySide(analyses, left, (analysis, at) => {
    const own = ownRows(spec, analysis, at, { most: mostOwnRows });
    return own === null ? null : { analysis, ...ownStanding(spec, own) };
  });
  return { ...part, lines: new Map(part.lines.map(({ analysis, behind }) => [analysis, behind])) };
}

/** What is written for an analysis of a customer's own rows. */
export function ownStanding(spec: PlanSpec, own: OwnRows) {
  const headers = rowBlock(layout.headerRow, own.rowsLeft, [
    planTexts[spec.language]["data.row"],
    ...own.source.origin.headers,
  ]);
  return {
    behind: own,
    blocks: [headers, ...behindBlocks(spec, own)],
    fills: [rowsFill(spec, own), ...behindFills(spec, own)],
  };
}

/** The formulas that bring the rows about the chosen customer. */
function rowsFill(spec: PlanSpec, own: OwnRows): FillDown {
  const { rowsLeft, table, columns, given } = own;
  const row = cellAddress(layout.firstRow, rowsLeft, "column");
  const where = (what: string) => `IF(${row}<${NONE},${what},"")`;
  const inputs = Object.values(columns).map((column) => {
    const cell = `INDEX(${besideColumn(spec, table, column)},${row})`;
    return where(`IF(${cell}="","",${cell})`);
  });
  const others = given.map(([, { formula }]) => where(`IFERROR(${formula},"")`));
  const number = nthRow(aboutIn(spec, table), rowNumber);
  return {
    row: layout.firstRow,
    column: rowsLeft,
    rows: own.most,
    formulas: [number, where(choiceCell(spec)), ...inputs, ...others].map((formula) => ({
      formula: `=${formula}`,
    })),
  };
}

/** The cells of a column of the results, all of them, from any sheet. */
export function ownColumn(
  { sheets }: PlanSpec,
  { model, left, most }: OwnRows,
  id: string,
): string {
  const column = left + 1 + Object.keys(model.columns).indexOf(id);
  return areaOn(sheets.data, areaAt(layout.firstRow, column, most, 1));
}

/** A cell of the results. */
export function ownCell({ model }: OwnRows, row: readonly ModelCell[] | undefined, id: string) {
  return row?.[Object.keys(model.columns).indexOf(id)] ?? "";
}

/** What stands in the first row of the customer. */
export function firstOwn(spec: PlanSpec, own: OwnRows, id: string): Said {
  return {
    formula: `INDEX(${ownColumn(spec, own, id)},1)`,
    value: (customer) => planValue(ownCell(own, own.results(customer)[0], id)),
  };
}
