import { parseNumber, parseValue } from "numfmt";
import { ErrorValue } from "../model/value";
import type { Scalar } from "../model/value";
import { VALUE } from "./errors";

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number a text stands for as Excel reads it ("12", "50%", "2026-01-31"), or undefined. */
export function numberInText(text: string): number | undefined {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed)) return Number(trimmed);
  if (trimmed === "") return undefined;
  const parsed = parseNumber(trimmed) ?? parseValue(trimmed);
  return typeof parsed?.value === "number" ? parsed.value : undefined;
}

/** A value as an operand of arithmetic: a blank is 0, TRUE is 1, a text must hold a number. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberInText(value) ?? VALUE;
  return value;
}

/** A number as `&` and the text functions write it: at most 15 significant digits. */
export function textOfNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  const exponent = /^(.*)e([+-])(\d+)$/.exec(text);
  if (exponent === null) return text;
  const [, mantissa = "", sign = "+", digits = ""] = exponent;
  return `${mantissa}E${sign}${digits.padStart(2, "0")}`;
}

/** A value as text: a blank is "", numbers and booleans as Excel writes them. */
export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return textOfNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** A value as a condition: numbers are true unless 0; of texts only "TRUE" and "FALSE" are conditions. */
export function toBoolean(value: Scalar): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (value instanceof ErrorValue) return value;
  const word = value.toUpperCase();
  if (word === "TRUE") return true;
  return word === "FALSE" ? false : VALUE;
}

/** Text without its case, for comparison. */
export function fold(text: string): string {
  return text.toLowerCase();
}
