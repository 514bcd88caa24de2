import { parse, type Token } from "@borgar/fx";
import { formulaTokens } from "../../calc/formula-tokens";
import { isTooDeep } from "../../calc/nesting";
import { HostError } from "../protocol/error";

/** Excel's limit of a formula's characters. */
const LONGEST = 8192;

/** Characters of a text within a formula (Excel specifications and limits). */
const LONGEST_LITERAL = 255;

/** Formulas known to be well formed, digits blanked: a column filled down is looked at once. */
const known = new Set<string>();
const MOST_KNOWN = 10_000;

/** A formula that Excel could not even take in is InvalidArgument; nothing is written then. */
export function assertFormula(formula: string): void {
  if (formula.length > LONGEST) throw new HostError("FormulaLengthExceedsLimit");
  const shape = formula.replace(/\d+/g, "0");
  if (known.has(shape)) return;
  let tokens: Token[];
  try {
    tokens = formulaTokens(formula);
    parse(tokens, { looseRefCalls: true, permitArrayCalls: true });
  } catch {
    throw new HostError("InvalidArgument");
  }
  if (isTooDeep(tokens) || tokens.some(isTooLong)) throw new HostError("InvalidArgument");
  if (known.size >= MOST_KNOWN) known.clear();
  known.add(shape);
}

/** A text in a formula, without its quotes; one that is doubled inside is one character. */
function isTooLong({ type, value }: Token): boolean {
  return type === "string" && value.slice(1, -1).replaceAll('""', '"').length > LONGEST_LITERAL;
}
