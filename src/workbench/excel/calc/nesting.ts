import type { Token } from "@borgar/fx";

/** Levels of functions within functions (Excel specifications and limits). */
const DEEPEST_FUNCTIONS = 64;

/** Levels of brackets of any kind; Excel's own bound is not published, and no formula of a person comes near. */
const DEEPEST_BRACKETS = 256;

/** Whether a formula is nested more deeply than Excel takes. */
export function isTooDeep(tokens: readonly Token[]): boolean {
  const open: boolean[] = [];
  let functions = 0;
  let previous = "";
  for (const { type, value } of tokens) {
    if (type === "operator" && value === "(") {
      const call = previous === "func";
      open.push(call);
      if (call) functions++;
      if (functions > DEEPEST_FUNCTIONS || open.length > DEEPEST_BRACKETS) return true;
    } else if (type === "operator" && value === ")" && open.pop() === true) functions--;
    previous = type;
  }
  return false;
}

/** Whether one pair of brackets holds the whole formula. */
export function isEnclosed(tokens: readonly Token[]): boolean {
  const marks = tokens.filter(({ type }) => type !== "whitespace" && type !== "fx_prefix");
  let depth = 0;
  return marks.every(({ type, value }, index) => {
    if (type === "operator" && value === "(") depth++;
    if (type === "operator" && value === ")") depth--;
    return depth > 0 || index === marks.length - 1;
  });
}
