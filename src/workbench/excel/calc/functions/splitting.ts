import type { ErrorValue, Scalar } from "../../model/value";
import { ArrayValue } from "../array-value";
import { toBoolean, toNumber, toText } from "../coerce";
import { NA, VALUE } from "../errors";
import { isError, toArray } from "../value";
import { spend } from "../work";
import type { Argument, Definition, Definitions } from "./define";
import { raw, scalar } from "./define";

/** The delimiters of an argument: one, or several of which each counts. */
function delimitersIn(argument: Argument): readonly string[] | ErrorValue {
  const found: string[] = [];
  for (const cell of toArray(argument ?? null).data) {
    const text = toText(cell);
    if (isError(text)) return text;
    found.push(text);
  }
  return found;
}

interface Match {
  readonly start: number;
  readonly end: number;
}

/** Where any of the delimiters stands, from left to right; of several at one place the longest. */
function matches(text: string, delimiters: readonly string[], anyCase: boolean): Match[] {
  const fold = (value: string) => (anyCase ? value.toLowerCase() : value);
  const within = fold(text);
  const wanted = delimiters.map(fold).sort((a, b) => b.length - a.length);
  const found: Match[] = [];
  for (let at = 0; at < within.length;) {
    const here = wanted.find((each) => each !== "" && within.startsWith(each, at));
    if (here === undefined) at++;
    else {
      found.push({ start: at, end: at + here.length });
      at += here.length;
    }
  }
  spend(text.length);
  return found;
}

/** TEXTBEFORE and TEXTAFTER: what stands on one side of the delimiter that is counted from either end. */
function side(cut: (text: string, match: Match) => string): Definition {
  return raw(2, 6, "srssss", ([value, delimiter, instance, mode, atEnd, otherwise]) => {
    const text = toText(scalar(value));
    const delimiters = delimitersIn(delimiter);
    const count = instance === undefined ? 1 : toNumber(scalar(instance));
    const anyCase = toBoolean(scalar(mode));
    const endCounts = toBoolean(scalar(atEnd));
    if (isError(text)) return text;
    if (isError(delimiters)) return delimiters;
    if (isError(count)) return count;
    if (isError(anyCase)) return anyCase;
    if (isError(endCounts)) return endCounts;
    const number = Math.trunc(count);
    if (number === 0 || Math.abs(number) > text.length) return text === "" ? NA : VALUE;
    const all = delimiters.includes("")
      ? [number > 0 ? { start: 0, end: 0 } : { start: text.length, end: text.length }]
      : matches(text, delimiters, anyCase);
    if (endCounts && number > 0) all.push({ start: text.length, end: text.length });
    if (endCounts && number < 0) all.unshift({ start: 0, end: 0 });
    const match = all.at(number > 0 ? number - 1 : number);
    const inside = number > 0 ? number <= all.length : -number <= all.length;
    if (match === undefined || !inside) return otherwise === undefined ? NA : scalar(otherwise);
    return cut(text, match);
  });
}

/** The pieces between matches; empty ones may be left out. */
function pieces(text: string, all: readonly Match[], withoutEmpty: boolean): string[] {
  const found: string[] = [];
  let from = 0;
  for (const { start, end } of all) {
    found.push(text.slice(from, start));
    from = end;
  }
  found.push(text.slice(from));
  return withoutEmpty ? found.filter((piece) => piece !== "") : found;
}

/** TEXTSPLIT: rows and columns of a text; short rows are filled up. */
const textSplit = raw(
  2,
  6,
  "srrsss",
  ([value, columns, rows, ignore, mode, pad]) => {
    const text = toText(scalar(value));
    const across = columns === undefined ? [] : delimitersIn(columns);
    const down = rows === undefined ? [] : delimitersIn(rows);
    const withoutEmpty = toBoolean(scalar(ignore));
    const anyCase = toBoolean(scalar(mode));
    if (isError(text)) return text;
    if (isError(across)) return across;
    if (isError(down)) return down;
    if (isError(withoutEmpty)) return withoutEmpty;
    if (isError(anyCase)) return anyCase;
    if ([...across, ...down].includes("") || across.length + down.length === 0) return VALUE;
    const lines = pieces(text, matches(text, down, anyCase), withoutEmpty).map((line) =>
      pieces(line, matches(line, across, anyCase), withoutEmpty),
    );
    const width = lines.reduce((most, line) => Math.max(most, line.length), 1);
    const filler: Scalar = pad === undefined ? NA : scalar(pad);
    spend(lines.length * width);
    const data = lines.flatMap((line) =>
      Array.from({ length: width }, (_, at): Scalar => line[at] ?? filler),
    );
    return new ArrayValue(lines.length, width, data);
  },
  { array: true },
);

export const splitting: Definitions = {
  TEXTBEFORE: side((text, { start }) => text.slice(0, start)),
  TEXTAFTER: side((text, { end }) => text.slice(end)),
  TEXTSPLIT: textSplit,
};
