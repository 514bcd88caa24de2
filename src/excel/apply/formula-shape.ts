/** Marks that stand between the parts of a reference, or that Excel puts in and takes away. */
const loose = /[\s$@:!#]/;
/** A cell or rows, a function, a name, a number, an error. */
const token =
  /\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\s*\()?|(\d*\.?\d+(?:E[+-]?\d+)?)|#[A-Z/0]+[!?]?/iuy;
const prefixes = /^(?:_XLFN\.|_XLWS\.|_XLDUDF_)+/;

/**
 * What a formula does, whatever it refers to: its functions, signs, texts and numbers. References follow when
 * somebody moves or renames what they refer to; the shape stays.
 */
export function formulaShape(formula: string): string {
  let shape = "";
  for (let at = 0; at < formula.length;) {
    const sign = formula.charAt(at);
    if (sign === '"') {
      const end = closing(formula, at, '"');
      shape += formula.slice(at, end);
      at = end;
    } else if (sign === "'") at = closing(formula, at, "'");
    else if (sign === "[") at = afterBrackets(formula, at);
    else {
      token.lastIndex = at;
      const found = token.exec(formula);
      if (found === null) {
        if (!loose.test(sign)) shape += sign;
        at++;
      } else {
        const [whole, name, called, number] = found;
        if (called !== undefined) shape += `${functionName(name ?? "")}(`;
        else if (number !== undefined) shape += String(Number(number));
        at += whole.length;
      }
    }
  }
  return shape;
}

/** Functions of an add-in that is not there are spelled with underlines. */
function functionName(name: string): string {
  return name.toUpperCase().replace(prefixes, "").replaceAll("_", ".");
}

/** Behind the sign that closes a quotation; a doubled sign does not. */
function closing(formula: string, start: number, sign: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula.charAt(at) !== sign) at++;
    else if (formula.charAt(at + 1) === sign) at += 2;
    else return at + 1;
  }
  return at;
}

/** Behind a structured reference, in which an apostrophe makes a letter of the next sign. */
function afterBrackets(formula: string, start: number): number {
  let [at, depth] = [start, 0];
  while (at < formula.length) {
    const sign = formula.charAt(at);
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]") depth--;
    at++;
    if (depth === 0) return at;
  }
  return at;
}
