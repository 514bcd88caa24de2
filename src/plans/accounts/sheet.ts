import type { Cell } from "../../engine/cell";
import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import { areaAt, columnsOf, overlap, type Area } from "../area";
import { cellAddress } from "../address";
import { look, tableStyle, tabColors } from "../look";
import { pagePlan, pagesWide } from "../page";
import type { FormatPlan, PlanCell, SheetPlan, ValidationPlan } from "../plan";
import type { RawTable } from "../source/origin";
import { blockArea, blocksOf, columnBlock, rowBlock, sheetPlan } from "../sheet";
import { keyColumns } from "./customers";
import { formatOf, ruleOf, widthOf } from "./holds";
import { columnAmong, idHeader, lookUpFormula } from "./look-up";
import { headerIn, type FoundColumns, type Line, type Offer } from "./offer";
import { typedRole, type Beside, type TypedColumn, type TypedTable } from "./table";

export interface TypedSheetSpec {
  readonly table: TypedTable;
  readonly customers: RawTable;
  readonly language: Language;
  readonly beside: Beside;
}

/** Rows that wait for what somebody types besides. */
const spareRows = 10;

const headerRow = 3;

/** A column as it stands on the sheet. */
interface Placed {
  readonly column: TypedColumn;
  /** Column of the sheet. */
  readonly at: number;
}

/** A sheet with such a table, a line for each customer, and room for more. */
export function newTypedSheet(spec: TypedSheetSpec, { lines }: Offer, names: Names): SheetPlan {
  const { table, customers, language } = spec;
  const texts = table.texts[language];
  const keys = keyColumns(customers.origin.headers, customers.rows);
  const idName = idHeader(customers.origin, keys);
  const first = idName === null ? 1 : 2;
  const placed = table.columns.map((column, i): Placed => ({ column, at: first + i }));
  const rows = lines.length + spareRows;
  const area = areaAt(headerRow, 0, rows + 1, first + placed.length);
  const body = areaAt(headerRow + 1, 0, rows, first + placed.length);
  const header = [
    vocabulary[language]["header.customer"],
    ...(idName === null ? [] : [idName]),
    ...placed.map(({ column }) => headerIn(table, column.id, language)),
  ];
  const widths = placed.map(({ column }) => widthOf(column.holds));
  const at = { name: 0, id: idName === null ? -1 : 1 };
  return sheetPlan({
    role: typedRole(table.id),
    name: names.sheet,
    blocks: [
      rowBlock(0, 0, [texts.title ?? table.name]),
      rowBlock(1, 0, [texts.hint ?? ""]),
      rowBlock(headerRow, 0, header),
      ...linesOf(spec, lines, { placed, at, top: body.top, rows }),
    ],
    tables: [{ name: names.table, area, style: tableStyle, filterButtons: true }],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: { ...area, bottom: area.top }, style: { wrap: true, vertical: "Top" } },
      ...formats(spec, placed, body),
    ],
    validations: validations(spec, placed, body),
    widths: [
      { column: 0, count: first, points: 150 },
      ...widths.map((points, i) => ({ column: first + i, count: 1, points })),
    ],
    freeze: { rows: headerRow + 1, columns: 1 },
    tabColor: tabColors.input,
    page: pagePlan(language, {
      orientation: "landscape",
      repeat: headerRow,
      wide: pagesWide(widths.reduce((sum, points) => sum + points, 150 * first)),
    }),
  });
}

/** What a sheet and its table are called. */
export interface Names {
  readonly sheet: string;
  readonly table: string;
}

/** A table as it stands: its rows, and its cells with the header. */
export interface PresentTable extends RawTable {
  readonly area: Area;
}

/**
 * What a table that is there lacks, below and to the right of all that stands in it; a customer's new name is the only
 * cell that is written over. Null where it lacks nothing.
 */
export function grownTypedSheet(
  spec: TypedSheetSpec,
  { lines, missing, found, renamed, waiting }: Offer,
  { origin, rows, area }: PresentTable,
): SheetPlan | null {
  const changes = lines.length + missing.length + renamed.length + waiting.length;
  if (found === null || changes === 0) return null;
  const { table, language } = spec;
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== null && cell !== ""));
  const top = origin.firstRow + last + 1;
  const right = area.right + missing.length;
  const placed = table.columns.map((column): Placed => {
    const known = found.of.get(column.id) ?? -1;
    return {
      column,
      at: known < 0 ? area.right + 1 + missing.indexOf(column.id) : area.left + known,
    };
  });
  const added = placed.filter(({ column }) => missing.includes(column.id));
  const to: Area = { ...area, right, bottom: Math.max(area.bottom, top + lines.length - 1) };
  const place = (column: number) => (column < 0 ? -1 : area.left + column);
  const at = { name: place(found.name), id: place(found.id) };
  const whole = { ...to, top: area.top + 1 };
  const below = areaAt(top, area.left, lines.length, columnsOf(to));
  const parts = [
    { placed: added, body: whole },
    ...(lines.length === 0 ? [] : [{ placed, body: below }]),
  ];
  const names = renamed.map(({ row, to: name }) =>
    rowBlock(origin.firstRow + row, at.name, [name]),
  );
  const newLines = linesOf(spec, lines, { placed, at, top, rows: lines.length });
  const filledIn = waiting.flatMap(({ row, column: id }) => {
    const own = placed.filter(({ column }) => column.id === id);
    return formulaBlocks(spec, own, { placed, at, top: origin.firstRow + row, rows: 1 });
  });
  const written = new Set(newLines.map(({ column }) => column));
  const isSame = to.right === area.right && to.bottom === area.bottom;
  return sheetPlan({
    role: typedRole(table.id),
    name: origin.sheet,
    patch: true,
    // Names that have changed, and formulas that waited in rows without a name.
    owned: [...names, ...filledIn, ...newLines]
      .map((block) => overlap(blockArea(block), { ...area, top: area.top + 1 }))
      .filter((one) => one !== null),
    blocks: [
      ...names,
      ...added.map(({ column, at: sheetColumn }) =>
        rowBlock(area.top, sheetColumn, [headerIn(table, column.id, language)]),
      ),
      ...formulaBlocks(spec, added, { at, top: whole.top, rows: top - whole.top, placed }),
      ...filledIn,
      ...newLines,
    ],
    // What the table grows over has to be free, also where nothing is written.
    reserved: [
      ...columnsBelow(area, to).filter(({ left }) => !written.has(left)),
      ...added.map(({ at: column }) => ({ ...whole, left: column, right: column })),
    ],
    grown: isSame ? [] : [{ name: origin.table ?? table.name, from: area, to }],
    formats: parts.flatMap((part) => formats(spec, part.placed, part.body)),
    validations: parts.flatMap((part) => validations(spec, part.placed, part.body)),
  });
}

/** For each column of a table the cells that it gains below. */
function columnsBelow(area: Area, to: Area): Area[] {
  if (to.bottom === area.bottom) return [];
  return Array.from({ length: columnsOf(area) }, (_, i) => {
    const column = area.left + i;
    return { top: area.bottom + 1, bottom: to.bottom, left: column, right: column };
  });
}

interface Room {
  readonly placed: readonly Placed[];
  readonly at: Pick<FoundColumns, "name" | "id">;
  readonly top: number;
  readonly rows: number;
}

/** Names, ids and what is looked up, a block for each column: cells between them stay as they are. */
function linesOf(spec: TypedSheetSpec, lines: readonly Line[], room: Room) {
  const { at, top, placed } = room;
  const texts = spec.table.texts[spec.language];
  const column = (cells: readonly Cell[], place: number) =>
    place < 0 || cells.length === 0 ? [] : [columnBlock(top, place, cells)];
  const { ids = [], given = [] } = spec.table.items ?? {};
  return [
    ...column(
      lines.map(({ name }) => name),
      at.name,
    ),
    ...column(
      lines.map(({ id }) => id),
      at.id,
    ),
    ...placed
      .filter(({ column: { id } }) => given.includes(id))
      .flatMap(({ column: { id }, at: place }) =>
        column(
          lines.map(({ item }) => texts[`item.${ids[item ?? -1] ?? ""}.${id}`] ?? null),
          place,
        ),
      ),
    ...formulaBlocks(spec, placed, room),
  ];
}

/** The columns that are looked up or worked out. */
function formulaBlocks(
  spec: TypedSheetSpec,
  columns: readonly Placed[],
  { placed, at, top, rows }: Room,
) {
  if (rows === 0) return [];
  const sheetColumn = new Map(placed.map(({ column, at: place }) => [column.id, place]));
  return columns.flatMap(({ column, at: place }) => {
    const formulaIn = formulaFor(spec, column);
    if (formulaIn === null) return [];
    const cells = Array.from({ length: rows }, (_, i): PlanCell[] => {
      const cell = (of: number) => cellAddress(top + i, of, "column");
      const formula = formulaIn({
        id: at.id < 0 ? null : cell(at.id),
        name: cell(at.name),
        of: (id) => cell(sheetColumn.get(id) ?? place),
      });
      return [{ formula: `=${formula}` }];
    });
    return blocksOf(top, place, cells);
  });
}

interface RowCells {
  readonly id: string | null;
  readonly name: string;
  readonly of: (column: string) => string;
}

/** What a column is looked up or worked out by, row for row; null where people type it. */
function formulaFor(spec: TypedSheetSpec, column: TypedColumn): ((row: RowCells) => string) | null {
  const { origin, rows } = spec.customers;
  const among = lookedUpIn(spec, column);
  if (among >= 0) {
    const keys = keyColumns(origin.headers, rows);
    return (row) => lookUpFormula(origin, keys, among, row);
  }
  const { formula, beside } = column;
  if (formula !== undefined) return ({ of }) => formula(of);
  const fromBeside = beside?.(spec.beside) ?? null;
  return fromBeside === null ? null : ({ name }) => fromBeside(name);
}

/** The customers' own column that a column is looked up in; -1 where there is none. */
function lookedUpIn({ table, customers }: TypedSheetSpec, { id, lookedUp }: TypedColumn): number {
  return lookedUp === true ? columnAmong(table, id, customers.origin.headers) : -1;
}

/** Whether people type into a column, or look at what another table says. */
function isTyped(spec: TypedSheetSpec, column: TypedColumn): boolean {
  return lookedUpIn(spec, column) < 0;
}

function formats(spec: TypedSheetSpec, placed: readonly Placed[], body: Area): FormatPlan[] {
  return placed.map(({ column, at }) => ({
    area: { ...body, left: at, right: at },
    style: { ...formatOf(column.holds), ...(isTyped(spec, column) ? look.input : {}) },
  }));
}

function validations(
  spec: TypedSheetSpec,
  placed: readonly Placed[],
  body: Area,
): ValidationPlan[] {
  return placed.flatMap(({ column, at }): ValidationPlan[] => {
    const rule = isTyped(spec, column) ? ruleOf(spec.table, column, spec.language) : null;
    return rule === null ? [] : [{ area: { ...body, left: at, right: at }, ...rule }];
  });
}
