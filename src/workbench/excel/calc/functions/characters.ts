import type { Scalar } from "../../model/value";
import { toBoolean, toNumber, toText } from "../coerce";
import { NA, VALUE } from "../errors";
import { isError } from "../value";
import { mayBeText } from "../work";
import type { Definitions } from "./define";
import { scalars } from "./define";
import { rounded } from "./rounding";

/** The signs that Windows has from 128 to 159; the others of the first 256 are those of Unicode. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FIRST_OF_WINDOWS = 128;
const LAST_BYTE = 255;
const UNKNOWN = "?".charCodeAt(0);

function signOf(code: number): string {
  return windows[code - FIRST_OF_WINDOWS] ?? String.fromCharCode(code);
}

function codeOf(sign: string): number {
  const place = windows.indexOf(sign);
  if (place >= 0) return place + FIRST_OF_WINDOWS;
  const code = sign.charCodeAt(0);
  return code <= LAST_BYTE ? code : UNKNOWN;
}

const LAST_CODE_POINT = 0x10ffff;
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** A text and whole numbers, or the first error among them. */
function textAndNumbers(text: Scalar, ...values: readonly Scalar[]) {
  const first = toText(text);
  if (isError(first)) return first;
  const numbers: number[] = [];
  for (const value of values) {
    const number = toNumber(value);
    if (isError(number)) return number;
    numbers.push(Math.trunc(number));
  }
  return { text: first, numbers };
}

const replace = scalars(4, 4, (old = null, start = null, count = null, next = null) => {
  const read = textAndNumbers(old, start, count);
  const put = toText(next);
  if (isError(read)) return read;
  if (isError(put)) return put;
  const [from = 0, length = 0] = read.numbers;
  if (from < 1 || length < 0) return VALUE;
  const { text } = read;
  if (!mayBeText(text.length + put.length)) return VALUE;
  return text.slice(0, from - 1) + put + text.slice(from - 1 + length);
});

const MOST_DECIMALS = 127;

/** FIXED: a number as text with so many decimals, its thousands set apart unless that is not wanted. */
const fixed = scalars(1, 3, (value = null, places = 2, plain = false) => {
  const [number, decimals, without] = [toNumber(value), toNumber(places), toBoolean(plain)];
  if (isError(number)) return number;
  if (isError(decimals)) return decimals;
  if (isError(without)) return without;
  const digits = Math.trunc(decimals);
  if (digits > MOST_DECIMALS) return VALUE;
  const shownNumber = rounded(number, digits);
  const shown = Math.abs(shownNumber).toFixed(Math.min(100, Math.max(0, digits)));
  const [whole = "", fraction] = shown.split(".");
  const grouped = without ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return (
    (shownNumber < 0 ? "-" : "") + (fraction === undefined ? grouped : `${grouped}.${fraction}`)
  );
});

export const characters: Definitions = {
  CHAR: scalars(1, 1, (value = null) => {
    const code = toNumber(value);
    if (isError(code)) return code;
    return code < 1 || code >= LAST_BYTE + 1 ? VALUE : signOf(Math.trunc(code));
  }),
  CODE: scalars(1, 1, (value = null) => {
    const text = toText(value);
    if (isError(text)) return text;
    return text === "" ? VALUE : codeOf(text.slice(0, 1));
  }),
  UNICHAR: scalars(1, 1, (value = null) => {
    const number = toNumber(value);
    if (isError(number)) return number;
    const code = Math.trunc(number);
    if (isHalf(code)) return NA;
    return code < 1 || code > LAST_CODE_POINT ? VALUE : String.fromCodePoint(code);
  }),
  UNICODE: scalars(1, 1, (value = null) => {
    const text = toText(value);
    if (isError(text)) return text;
    return text.codePointAt(0) ?? VALUE;
  }),
  REPLACE: replace,
  FIXED: fixed,
};
