import { format } from "numfmt";
import type { Scalar } from "../../model/value";
import { numberInText, toBoolean, toNumber, toText } from "../coerce";
import { forFormat } from "../date-system";
import { VALUE } from "../errors";
import { LONGEST_TEXT, mayBeText, spend } from "../work";
import { isError, isRectangle, toArray } from "../value";
import type { Argument, Definition, Definitions } from "./define";
import { raw, scalar, scalars } from "./define";
import { wildcardSource } from "./wildcards";

/** A function of one text. */
function ofText(call: (text: string) => Scalar): Definition {
  return scalars(1, 1, (value = null) => {
    const text = toText(value);
    return isError(text) ? text : call(text);
  });
}

/** A function of a text and whole numbers (1 where left out; a blank is 0). */
function ofTextAndCounts(
  min: number,
  max: number,
  call: (text: string, first: number, second: number) => Scalar,
): Definition {
  return scalars(min, max, (value = null, first, second) => {
    const text = toText(value);
    const a = first === undefined ? 1 : toNumber(first);
    const b = second === undefined ? 1 : toNumber(second);
    if (isError(text)) return text;
    if (isError(a)) return a;
    return isError(b) ? b : call(text, Math.trunc(a), Math.trunc(b));
  });
}

/**
 * NUMBERVALUE: blanks anywhere in the text do not matter, each percent sign at its end divides by 100, and the sign that
 * groups digits may stand before the decimal sign only (Microsoft: "NUMBERVALUE function").
 */
const numberValue = scalars(1, 3, (value = null, decimal = ".", group = ",") => {
  const [text, point, grouping] = [toText(value), toText(decimal), toText(group)];
  if (isError(text)) return text;
  if (isError(point)) return point;
  if (isError(grouping)) return grouping;
  const [, body = "", percents = ""] = /^(.*?)(%*)$/s.exec(text.replaceAll(/\s/g, "")) ?? [];
  const [whole = "", ...fraction] = body.split(point.slice(0, 1));
  const digits = [whole.replaceAll(grouping.slice(0, 1), ""), ...fraction].join(".");
  if (text.trim() === "") return 0;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits)
    ? Number(digits) / 100 ** percents.length
    : VALUE;
});

/** FIND and SEARCH: the position, from 1, of one text in another. */
function finding(position: (wanted: string, within: string, from: number) => number): Definition {
  return scalars(2, 3, (what = null, where = null, start) => {
    const wanted = toText(what);
    const within = toText(where);
    const from = start === undefined ? 1 : toNumber(start);
    if (isError(wanted)) return wanted;
    if (isError(within)) return within;
    if (isError(from)) return from;
    if (from < 1 || from > within.length + 1) return VALUE;
    const found = position(wanted, within, Math.trunc(from) - 1);
    return found < 0 ? VALUE : found + 1;
  });
}

/** Making a cell's text and putting it behind others takes as long as reading so many cells. */
const CELLS_A_TEXT = 64;

/** The texts of all arguments one after another, or the first error among them; no cell holds longer ones. */
function texts(
  args: readonly Argument[],
): string[] | Exclude<Scalar, string | number | boolean | null> {
  const all: string[] = [];
  let length = 0;
  for (const argument of args) {
    const cells =
      argument !== undefined && isRectangle(argument) ? toArray(argument).data : [scalar(argument)];
    for (const cell of cells) {
      const text = toText(cell);
      if (isError(text)) return text;
      if (text !== "") spend(CELLS_A_TEXT);
      length += text.length;
      if (length > LONGEST_TEXT) return VALUE;
      all.push(text);
    }
  }
  return all;
}

/** Texts put together, if a cell could hold that. */
function joined(parts: readonly string[]): Scalar {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return mayBeText(length) ? parts.join("") : VALUE;
}

const substitute = scalars(3, 4, (value = null, from = null, to = null, which) => {
  const text = toText(value);
  const old = toText(from);
  const next = toText(to);
  const instance = which === undefined ? undefined : toNumber(which);
  if (isError(text)) return text;
  if (isError(old)) return old;
  if (isError(next)) return next;
  if (isError(instance)) return instance;
  if (old === "") return text;
  if (instance !== undefined && instance < 1) return VALUE;
  const parts = text.split(old);
  const times = instance === undefined ? parts.length - 1 : 1;
  if (!mayBeText(text.length + times * (next.length - old.length))) return VALUE;
  if (instance === undefined) return parts.join(next);
  const at = Math.trunc(instance);
  if (at >= parts.length) return text;
  return parts.slice(0, at).join(old) + next + parts.slice(at).join(old);
});

const textJoin = raw(3, 255, "r", ([delimiter, skip, ...args]) => {
  const between = texts([delimiter]);
  if (isError(between)) return between;
  const skips = toBoolean(scalar(skip));
  if (isError(skips)) return skips;
  const all = texts(args);
  if (isError(all)) return all;
  const used = skips ? all.filter((text) => text !== "") : all;
  // Several delimiters take turns.
  return joined(
    used.flatMap((text, i) => (i === 0 ? [text] : [between[(i - 1) % between.length] ?? "", text])),
  );
});

/** TEXT: a number in a number format; a text that holds no number stays as it is. */
const formatted = scalars(2, 2, (value = null, pattern = null) => {
  const code = toText(pattern);
  if (isError(code)) return code;
  if (isError(value)) return value;
  const number = typeof value === "string" ? (numberInText(value) ?? value) : (value ?? 0);
  try {
    const shown = format(code, typeof number === "number" ? forFormat(number, code) : number);
    return mayBeText(shown.length) ? shown : VALUE;
  } catch {
    return VALUE;
  }
});

const join = raw(1, 255, "r", (args) => {
  const all = texts(args);
  return isError(all) ? all : joined(all);
});

const concatenate = scalars(1, 255, (...values) => {
  const all = texts(values);
  return isError(all) ? all : joined(all);
});

export const text: Definitions = {
  LEN: ofText((value) => value.length),
  // Letters that have no single capital, such as "ß", stay.
  UPPER: ofText((value) =>
    value.replace(/./gsu, (letter) => {
      const capital = letter.toUpperCase();
      return capital.length === letter.length ? capital : letter;
    }),
  ),
  LOWER: ofText((value) => value.toLowerCase()),
  PROPER: ofText((value) =>
    value
      .toLowerCase()
      .replace(
        /(^|[^\p{L}])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      ),
  ),
  TRIM: ofText((value) => value.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: ofText((value) => value.replace(/[\u0000-\u001f]/g, "")),
  VALUE: scalars(1, 1, (value = null) => toNumber(value)),
  NUMBERVALUE: numberValue,
  LEFT: ofTextAndCounts(1, 2, (value, count) => (count < 0 ? VALUE : value.slice(0, count))),
  RIGHT: ofTextAndCounts(1, 2, (value, count) =>
    count < 0 ? VALUE : value.slice(Math.max(0, value.length - count)),
  ),
  MID: ofTextAndCounts(3, 3, (value, start, count) =>
    start < 1 || count < 0 ? VALUE : value.slice(start - 1, start - 1 + count),
  ),
  REPT: ofTextAndCounts(2, 2, (value, count) =>
    count >= 0 && mayBeText(value.length * count) ? value.repeat(count) : VALUE,
  ),
  FIND: finding((wanted, within, from) => within.indexOf(wanted, from)),
  SEARCH: finding((wanted, within, from) => {
    const found = within.slice(from).search(new RegExp(wildcardSource(wanted), "i"));
    return found < 0 ? found : found + from;
  }),
  SUBSTITUTE: substitute,
  EXACT: scalars(2, 2, (a = null, b = null) => {
    const x = toText(a);
    const y = toText(b);
    if (isError(x)) return x;
    return isError(y) ? y : x === y;
  }),
  CONCAT: join,
  CONCATENATE: concatenate,
  TEXTJOIN: textJoin,
  TEXT: formatted,
};
