import { tokenize, type Token } from "@borgar/fx";

const afterLost = new Set(["range", "range_beam", "range_ternary", "range_named"]);

/**
 * The tokens of a formula. What stood behind the name of a sheet that is gone belongs to the error: "#REF!A1" names no
 * cell of any sheet, so it neither moves with rows nor is looked up.
 */
export function formulaTokens(formula: string): Token[] {
  const tokens = tokenize(formula, { mergeRefs: true, allowTernary: true });
  if (!formula.includes(LOST)) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last?.type === "error" && last.value === LOST && afterLost.has(token.type))
      joined[joined.length - 1] = { ...last, value: LOST + token.value };
    else joined.push(token);
  }
  return joined;
}

const LOST = "#REF!";
