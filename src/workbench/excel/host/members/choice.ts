import { HostError } from "../protocol/error";
import type { Scalar } from "./type";

/** Checks of values that are set; a wrong kind is InvalidArgument, as in Excel. */

export function asText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number") throw new HostError("InvalidArgument");
  return value;
}

/** A number within Excel's limits for it. */
export function asNumberWithin(lowest: number, highest: number): (value: unknown) => number {
  return (value) => {
    const number = asNumber(value);
    if (!(number >= lowest && number <= highest)) throw new HostError("InvalidArgument");
    return number;
  };
}

/** A text of so many characters at most. */
export function asTextUpTo(longest: number, value: unknown): string {
  const text = asText(value);
  if (text.length > longest) throw new HostError("InvalidArgument");
  return text;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** One of the allowed words. */
export function asChoice<C extends string>(value: unknown, choices: readonly C[]): C {
  const choice = choices.find((word) => word === value);
  if (choice === undefined) throw new HostError("InvalidArgument");
  return choice;
}

/** "#RRGGBB" in capitals, from "#rrggbb" or one of the few colour names scripts use. */
export function asColor(value: unknown): string {
  const text = asText(value);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = COLORS[text.toLowerCase()];
  if (named === undefined) throw new HostError("InvalidArgument");
  return named;
}

const COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A scalar that is a field of the target; `check` turns what is set into what is kept. */
export function field<T, K extends keyof T>(key: K, check: (value: unknown) => T[K]): Scalar<T> {
  return {
    get: (target) => target[key],
    set: (target, value) => {
      target[key] = check(value);
    },
  };
}

/** A read-only scalar. */
export function readOnly<T>(get: (target: T) => unknown): Scalar<T> {
  return { get };
}
