import type { Block, Formula, PlanCell } from "../../plans/plan";
import type { SheetSnapshot, Snapshot } from "./snapshot";

/** Names that formulas can point at. */
export interface Present {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

interface Named {
  readonly name: string;
}

/** The names as they will be when cells are brought back. */
export function presentThen(
  sheets: readonly Named[],
  tables: readonly Named[],
  { renamedSheets, renamedTables }: Snapshot,
): Present {
  const names = (items: readonly Named[]) => items.map(({ name }) => name);
  return {
    sheets: [...names(sheets), ...renamedSheets.map(({ from }) => from)],
    tables: [...names(tables), ...renamedTables.map(({ from }) => from)],
  };
}

/** Texts; sheets of other files; what stands on a sheet of this one; what stands in a table. */
const parts = [
  String.raw`"(?:[^"]|"")*"`,
  String.raw`'[^']*\[(?:[^']|'')*'!|\[[^\]]*\][^!\s'"()]*!`,
  String.raw`(?<quoted>'(?:[^']|'')+')!(?<there>@)`,
  String.raw`(?<![\p{L}\p{N}_.:\]])(?<plain>[\p{L}_\\][\p{L}\p{N}_.\\?]*)!(?<here>@)`,
  String.raw`(?<![\p{L}\p{N}_.])(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?<columns>\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\])`,
];
/** An area in either notation, or a name. */
const area = String.raw`(?:[\p{L}\p{N}_.$#\\]|:|\[-?\d+\])+`;
const pointing = new RegExp(
  parts.join("|").replaceAll("@", () => area),
  "giu",
);

/** R[1]C, which looks as the columns of a table do. */
const relative = /^(?:R\d*)?(?:C\d*)?$/i;

/**
 * A formula as Excel leaves it when sheets or tables that it points at are deleted: such a formula it takes no more,
 * but for the error in their place.
 */
export function withoutGone(formula: string, present: Present): string {
  const has = (names: readonly string[], name: string) =>
    names.some((one) => one.toLowerCase() === name.toLowerCase());
  return formula.replaceAll(pointing, (whole, ...found: unknown[]) => {
    const groups = found.at(-1) as Partial<Record<"quoted" | "plain" | "table", string>>;
    const { quoted, plain, table } = groups;
    const sheet = plain ?? quoted?.slice(1, -1).replaceAll("''", "'");
    if (sheet !== undefined) return has(present.sheets, sheet) ? whole : "#REF!";
    if (table === undefined || relative.test(table)) return whole;
    return has(present.tables, table) ? whole : "#REF!";
  });
}

/** What stood in cells, as far as it can stand there again. */
export function bringable(sheet: SheetSnapshot, present: Present): SheetSnapshot {
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => bringableBlock(block, present)),
    fills: sheet.fills.map((fill) => ({
      ...fill,
      formulas: fill.formulas.map((formula) => bringableFormula(formula, present)),
      relative: fill.relative.map((formula) => withoutGone(formula, present)),
    })),
  };
}

export function bringableBlock(block: Block, present: Present): Block {
  const cellOf = (cell: PlanCell): PlanCell =>
    typeof cell === "object" && cell !== null ? bringableFormula(cell, present) : cell;
  return { ...block, cells: block.cells.map((line) => line.map(cellOf)) };
}

function bringableFormula({ formula }: Formula, present: Present): Formula {
  return { formula: withoutGone(formula, present) };
}
