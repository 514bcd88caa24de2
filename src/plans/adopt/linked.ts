import { cellText, isBlank, type Cell } from "../../engine/cell";
import type { RatingRule } from "../../engine/models/rating";
import { textLiteral } from "../reference";
import type { PlanCell } from "../plan";
import { figureOf } from "../recognise/sheet/figure";
import { foldName } from "../recognise/fold";
import type { SheetCells } from "../recognise/sheet/cells";
import {
  columnWith,
  customersOf,
  type Proposal,
  type ProposedColumn,
} from "../recognise/sheet/proposal";
import type { CustomersContent } from "../template/customers-sheet";
import { alongsideColumns } from "./carried";
import { cellsAt, referenceAt, textsOf } from "./cells";
import { headerOf, type AdoptedFactor } from "./factors";
import type { Measures } from "./measures";
import { ruleFormula } from "./rule-formula";
import { spread } from "./rating-of";

/**
 * A Customers table whose every cell is a formula on the user's own: turned round, with words as numbers, and without
 * the lines that are no customers. What is edited there is edited here.
 */
export function linkedCustomers(
  proposal: Proposal,
  cells: SheetCells,
  adopted: readonly AdoptedFactor[],
  measures: Measures,
): CustomersContent {
  const lines = customersOf(proposal).map(({ at }) => at);
  const name = columnWith(proposal, "name");
  const reference = referenceAt(cells, proposal);
  const at = cellsAt(cells, proposal);
  const taken = new Set(adopted.map(({ factor }) => foldName(factor.name)));
  const extras = alongsideColumns(proposal).filter(({ header }) => !taken.has(foldName(header)));
  const format = formatsOf(proposal, cells, lines[0]);
  return {
    names: lines.map((line) => {
      const own = name === null ? null : reference(line, name.at);
      if (own !== null) return { formula: `=${own}&""` };
      // A name that stands in no cell, as that of a sheet.
      const text = name === null ? "" : cellText(at(line, name.at));
      return text === "" ? String(line + 1) : text;
    }),
    extras: uniqueHeaders(extras, proposal).map(({ column, header }) => ({
      header,
      cells: lines.map((line) => {
        const own = at(line, column.at);
        const place = reference(line, column.at);
        if (place === null) return own;
        return column.role === "size" ? sizeCell(place, own) : carriedCell(place);
      }),
      ...format(column),
    })),
    ratings: adopted.map(({ column }) => {
      const formula = ratingFormula(proposal, cells, column, measures[column.at]);
      return lines.map((line): PlanCell => {
        const place = reference(line, column.at);
        return place === null ? null : { formula: formula(place) };
      });
    }),
  };
}

/** As the first customer's cells are written; amounts in whole numbers where theirs say nothing. */
function formatsOf(
  proposal: Proposal,
  { formats, ...cells }: SheetCells,
  line: number | undefined,
) {
  const at = formats === undefined ? null : cellsAt({ ...cells, values: formats }, proposal);
  return ({ at: place, role }: ProposedColumn): { readonly numberFormat?: string } => {
    const own = at === null || line === undefined ? null : at(line, place);
    if (typeof own === "string" && own !== "" && own !== "General" && own !== "@")
      return { numberFormat: own };
    return role === "size" ? { numberFormat: "#,##0" } : {};
  };
}

/** The header under which the sizes stand in such a table; null where there are none. */
export function linkedSize(proposal: Proposal): string | null {
  const size = columnWith(proposal, "size");
  return size === null ? null : headerOf(size, proposal);
}

/** An amount as it stands; one that is written short, "1,2 Mio", as its number as long as it says so. */
function sizeCell(reference: string, cell: Cell): PlanCell {
  const figure = figureOf(cell);
  if (typeof cell !== "string" || figure.kind !== "number") return carriedCell(reference);
  const is = `TRIM(${reference})=${textLiteral(cell.trim())}`;
  return { formula: `=IF(${reference}="","",IF(${is},${figure.value},${reference}))` };
}

function carriedCell(reference: string): PlanCell {
  return { formula: `=IF(${reference}="","",${reference})` };
}

function uniqueHeaders(columns: readonly ProposedColumn[], proposal: Proposal) {
  const seen = new Set<string>();
  return columns.flatMap((column) => {
    const header = headerOf(column, proposal);
    if (seen.has(foldName(header))) return [];
    seen.add(foldName(header));
    return [{ column, header }];
  });
}

/** How one cell of a column becomes a rating: a blank stays blank, what is no rating stays as it is, to be said. */
function ratingFormula(
  proposal: Proposal,
  cells: SheetCells,
  column: ProposedColumn,
  rule: RatingRule | undefined,
): (reference: string) => string {
  const at = cellsAt(cells, proposal);
  const own = customersOf(proposal).map(({ at: line }) => at(line, column.at));
  const meanings = textMeanings(proposal, column, textsOf(own));
  const ticked = own.some((cell) => typeof cell === "boolean") ? tickMeanings(proposal) : null;
  return (reference) => {
    const plain = numberFormula(reference, proposal, column.outOf, rule);
    const number =
      ticked === null
        ? plain
        : `IF(ISLOGICAL(${reference}),IF(${reference},${ticked.yes},${ticked.no}),${plain})`;
    const read = meanings.length === 0 ? number : wordFormula(reference, meanings, number);
    return `=IF(${reference}="","",${read})`;
  };
}

/** Texts of the column that stand for a number on the scale, with it. */
function textMeanings(
  { words, scale }: Proposal,
  { outOf }: ProposedColumn,
  texts: readonly string[],
): (readonly [text: string, value: number])[] {
  const said = new Map(Object.entries(words).map(([word, value]) => [foldName(word), value]));
  return texts.flatMap((text) => {
    const figure = figureOf(text);
    const value =
      said.get(foldName(text)) ??
      (figure.kind === "number" ? spread(figure.value, figure.outOf ?? outOf, scale) : undefined);
    return value === undefined || isBlank(text) ? [] : [[text, value] as const];
  });
}

/** What a box that is ticked stands for, and one that is not: TRUE and FALSE are called otherwise in other languages. */
function tickMeanings({ words }: Proposal): { readonly yes: number; readonly no: number } | null {
  const said = new Map(Object.entries(words).map(([word, value]) => [foldName(word), value]));
  const [yes, no] = [said.get(foldName("TRUE")), said.get(foldName("FALSE"))];
  return yes === undefined || no === undefined ? null : { yes, no };
}

/** Looks the text up letter for letter, but for case; `~`, `*` and `?` would match more than themselves. */
function wordFormula(
  reference: string,
  meanings: readonly (readonly [string, number])[],
  otherwise: string,
): string {
  const words = meanings.map(([text]) => textLiteral(text.trim().replace(/[~*?]/g, "~$&")));
  const values = meanings.map(([, value]) => String(value));
  const found = `MATCH(TRIM(${reference}),{${words.join(",")}},0)`;
  return `IFERROR(INDEX({${values.join(",")}},${found}),${otherwise})`;
}

function numberFormula(
  reference: string,
  { scale }: Proposal,
  outOf: number | null,
  rule: RatingRule | undefined,
): string {
  const { highest } = scale;
  if (rule?.kind === "linear" || rule?.kind === "log") {
    return ruleFormula(reference, rule, scale, reference);
  }
  if (outOf === null || outOf === highest) return reference;
  return `IFERROR(${reference}*${highest}/${outOf},${reference})`;
}
