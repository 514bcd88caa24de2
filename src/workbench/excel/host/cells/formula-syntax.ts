import { parse, tokenize } from "@borgar/fx";
import { HostError } from "../protocol/error";

/** Excel's limit of a formula's characters. */
const LONGEST = 8192;

/** Formulas known to be well formed, digits blanked: a column filled down is looked at once. */
const known = new Set<string>();
const MOST_KNOWN = 10_000;

/** A formula that Excel could not even take in is InvalidArgument; nothing is written then. */
export function assertFormula(formula: string): void {
  if (formula.length > LONGEST) throw new HostError("FormulaLengthExceedsLimit");
  const shape = formula.replace(/\d+/g, "0");
  if (known.has(shape)) return;
  try {
    const tokens = tokenize(formula, { mergeRefs: true, allowTernary: true });
    parse(tokens, { looseRefCalls: true, permitArrayCalls: true });
  } catch {
    throw new HostError("InvalidArgument");
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.add(shape);
}
