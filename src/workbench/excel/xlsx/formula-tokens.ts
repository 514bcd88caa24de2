import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";

export interface Token {
  readonly type: string;
  readonly value: string;
}

export function tokensOf(formula: string): Token[] {
  return tokenize(formula.replace(/^=/, ""), { mergeRefs: true, withLocation: false });
}

/** Index of the bracket that closes the one at `open`; the last token where none does. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.type !== "operator") continue;
    if (token.value === "(") depth++;
    if (token.value === ")" && --depth === 0) return index;
  }
  return tokens.length - 1;
}

/** Index of the last token of the operand that begins at `start`: a reference, a call, something in brackets. */
export function operandEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  const open = first?.type === "func" ? start + 1 : first?.value === "(" ? start : undefined;
  const end = open === undefined ? start : closing(tokens, open);
  return isHash(tokens[end + 1]) ? end + 1 : end;
}

export function isHash(token: Token | undefined): boolean {
  return token?.type === "operator" && token.value === "#";
}

/** Whether a reference to table cells means those of the formula's own row. */
export function isThisRow(reference: string): boolean {
  return /\[@|\[#This Row\]/i.test(reference);
}

/** A reference to table cells as files write it, with its table's name and the whole word for "this row". */
export function structureToFile(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (parsed === undefined) return reference;
  const unnamed = parsed.table === undefined || parsed.table === "";
  const named = unnamed && table !== undefined ? { ...parsed, table } : parsed;
  return stringifyStructRef(named, { thisRow: true });
}

/** The same as people write it: `Table[@x]` for this row. */
export function structureFromFile(reference: string): string {
  const parsed = parseStructRef(reference);
  if (parsed === undefined || !isThisRow(reference)) return reference;
  return stringifyStructRef(parsed).replace(/\[#This Row\]$/i, "[@]");
}
