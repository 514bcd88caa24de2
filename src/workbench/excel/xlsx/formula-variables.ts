import { closing, type Token } from "./formula-tokens";

/**
 * Names that a formula gives to values itself, in capitals: those of LET, and the parameters of LAMBDA. Files write
 * `_xlpm.` before them.
 */
export function variablesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach(({ type, value }, index) => {
    if (type !== "func") return;
    const name = value.toUpperCase();
    if (name !== "LET" && name !== "LAMBDA") return;
    const parts = argumentsAt(tokens, index + 1);
    // The last argument is the result; of LET's others every second is a value.
    parts.slice(0, -1).forEach((part, position) => {
      const [only] = part;
      const declares = name === "LAMBDA" || position % 2 === 0;
      if (declares && only?.type === "range_named") names.add(only.value.toUpperCase());
    });
  });
  return names;
}

/** The tokens of each argument of a call whose bracket stands at `open`; blanks left out. */
function argumentsAt(tokens: readonly Token[], open: number): Token[][] {
  const parts: Token[][] = [[]];
  const end = closing(tokens, open);
  let depth = 0;
  for (const token of tokens.slice(open + 1, end)) {
    if ("({".includes(token.value)) depth++;
    if (")}".includes(token.value)) depth--;
    if (token.value === "," && depth === 0) parts.push([]);
    else if (token.type !== "whitespace" && token.type !== "newline") parts.at(-1)?.push(token);
  }
  return parts;
}
