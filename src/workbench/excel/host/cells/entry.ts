import { getFormatFromId, isTextFormat, parseValue } from "numfmt";
import { ErrorValue, type Scalar } from "../../model/value";
import { HostError } from "../protocol/error";
import { assertFormula } from "./formula-syntax";

/** Characters of a cell (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

/** What a cell becomes when this is put into it; a format comes along where Excel would set one. */
export interface Entry {
  readonly value?: Scalar;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** Whether it came with an apostrophe before it, which the cell's format remembers. */
  readonly quotePrefix?: true;
}

const ERRORS = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

/** Numbers, percents, dates and so on are recognised in what is typed; the rest is text. */
function readText(text: string): Entry {
  if (ERRORS.test(text)) return { value: new ErrorValue(text.toUpperCase()) };
  const parsed = parseValue(text);
  if (!parsed || typeof parsed.value === "object") return { value: text };
  const { value, formatId } = parsed as { value: number | boolean; formatId?: number };
  const numberFormat = formatId === undefined ? undefined : getFormatFromId(formatId);
  return numberFormat ? { value, numberFormat } : { value };
}

/**
 * What Excel makes of a value or formula written through the API: the same as if it were typed.
 * A leading "=" is a formula, a leading apostrophe makes text, "007" becomes 7 and "1-2" a date,
 * unless the cell is formatted as text, where numbers become text as well. Blank text clears the cell.
 */
export function readEntry(input: unknown, numberFormat: string | undefined): Entry {
  const asText = numberFormat !== undefined && isTextFormat(numberFormat);
  if (typeof input === "number" || typeof input === "boolean")
    return { value: asText ? String(input).toUpperCase() : input };
  if (typeof input !== "string") throw new HostError("InvalidArgument");
  if (input.length > LONGEST_TEXT) throw new HostError("InvalidArgument");
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (asText) return { value: input };
  if (input.startsWith("=") && input.length > 1) {
    assertFormula(input);
    return { formula: input };
  }
  const entry = readText(input);
  // A format the cell already has is kept.
  const general = numberFormat === undefined || numberFormat === "General";
  return general || entry.value === undefined ? entry : { value: entry.value };
}
