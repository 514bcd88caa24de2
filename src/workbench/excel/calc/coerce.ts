import { parseNumber, parseValue } from "numfmt";
import { fromCalendar } from "./date-system";
import { ErrorValue } from "../model/value";
import type { Scalar } from "../model/value";
import { VALUE } from "./errors";

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Formats by which a text shows itself to be a date (the built-in ones' numbers). */
const dates = new Set([14, 15, 16, 17, 22]);

/** The number a text stands for as Excel reads it ("12", "50%", "2026-01-31"), or undefined. */
export function numberInText(text: string): number | undefined {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed)) return Number(trimmed);
  if (trimmed === "") return undefined;
  const parsed = parseNumber(trimmed) ?? parseValue(trimmed);
  if (typeof parsed?.value !== "number") return undefined;
  return dates.has(parsed.formatId ?? 0) ? fromCalendar(parsed.value) : parsed.value;
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
function textOfNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  // From 16 digits on in front of the point Excel writes the exponent.
  const text = Math.abs(rounded) >= 1e15 ? exponential(rounded) : String(rounded);
  if (!text.includes("e")) return text;
  const exponent = /^(.*)e([+-])(\d+)$/.exec(text);
  if (exponent === null) return text;
  const [, mantissa = "", sign = "+", digits = ""] = exponent;
  return `${mantissa}E${sign}${digits.padStart(2, "0")}`;
}

function exponential(value: number): string {
  return value.toExponential(14).replace(/\.?0+e/, "e");
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
