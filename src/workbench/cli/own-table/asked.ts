import type { AxisId } from "../../../engine/portfolio/axes";
import type { Scale } from "../../../engine/factors/types";
import type { Language } from "../../../i18n/language";
import { foldName } from "../../../plans/recognise/fold";
import {
  customersOf,
  factorsOf,
  type Answers,
  type ColumnRole,
  type Proposal,
  type ProposedColumn,
} from "../../../plans/recognise/sheet";
import { badOption } from "../bad-option";
import type { Options } from "../options";

/** The options that answer what a table of somebody's own leaves open. */
export type Asked = Pick<
  Options,
  | "customers"
  | "name"
  | "size"
  | "attractiveness"
  | "advantage"
  | "weights"
  | "scale"
  | "reverse"
  | "words"
  | "transpose"
  | "withoutHidden"
  | "language"
>;

/**
 * The options as answers to a proposal's questions; columns are named by their headers.
 *
 * @throws UsageError where no column has such a header, or a value is not understood
 */
export function answersOf(asked: Asked, proposal: Proposal): Answers {
  const { language } = asked;
  const column = (option: string, header: string) =>
    columnCalled(proposal, header) ?? refuse(option, header, headers(proposal), language);
  const roles: Record<number, ColumnRole> = {};
  const axes: Record<number, AxisId> = {};
  if (asked.name !== undefined) roles[column("name", asked.name).at] = "name";
  if (asked.size !== undefined) roles[column("size", asked.size).at] = "size";
  for (const axis of ["attractiveness", "advantage"] as const) {
    for (const header of listed(asked[axis], proposal)) {
      const { at } = column(axis, header);
      roles[at] = "factor";
      axes[at] = axis;
    }
  }
  // Whoever names the factors of both axes has named all of them.
  const both = [asked.attractiveness, asked.advantage];
  if (both.every((one) => one !== undefined && one !== "none")) {
    for (const { at } of factorsOf(proposal)) {
      if (axes[at] === undefined) roles[at] = "note";
    }
  }
  // One axis is enough where somebody says that there is no other.
  const isRanking = asked.attractiveness === "none" || asked.advantage === "none";
  const reversed = Object.fromEntries(
    asked.reverse === "none"
      ? []
      : listed(asked.reverse, proposal).map((header) => [column("reverse", header).at, true]),
  );
  const weights = Object.fromEntries(
    pairs("weights", asked.weights, language).map(([header, weight]) => [
      column("weights", header).at,
      weight,
    ]),
  );
  return {
    ...(asked.withoutHidden ? { lines: hiddenLines(proposal) } : {}),
    ...(asked.transpose ? { turned: proposal.orientation === "rows" } : {}),
    roles,
    axes,
    ...(isRanking ? { oneAxis: true } : {}),
    ...(asked.weights === undefined ? {} : { weights }),
    ...(asked.scale === undefined ? {} : { scale: scaleOf(asked.scale, language) }),
    ...(asked.reverse === undefined ? {} : { reversed }),
    ...(asked.words === undefined
      ? {}
      : { words: Object.fromEntries(pairs("words", asked.words, language)) }),
  };
}

/** Customers in rows that nobody sees, as remarks. */
function hiddenLines(proposal: Proposal): NonNullable<Answers["lines"]> {
  const hidden = customersOf(proposal).filter(({ isHidden }) => isHidden);
  return Object.fromEntries(hidden.map(({ at }) => [at, "note" as const]));
}

/** The column with a header, letter for letter before one that only reads the same. */
function columnCalled({ columns }: Proposal, header: string): ProposedColumn | undefined {
  const wanted = header.trim();
  return (
    columns.find((column) => column.header === wanted) ??
    columns.find((column) => foldName(column.header) === foldName(wanted))
  );
}

function headers({ columns }: Proposal): string {
  return columns
    .map(({ header }) => header)
    .filter((header) => header !== "")
    .join(", ");
}

/** Headers apart by commas; those that have commas themselves are taken whole. */
function listed(text: string | undefined, proposal: Proposal): string[] {
  if (text === undefined || text.trim() === "" || text === "none") return [];
  const parts = text.split(",");
  const found: string[] = [];
  for (let first = 0; first < parts.length;) {
    const longest = [...parts.keys()]
      .map((count) => parts.slice(first, parts.length - count).join(","))
      .filter((part) => part !== "");
    const whole = longest.find((part) => columnCalled(proposal, part) !== undefined);
    const taken = whole ?? parts[first] ?? "";
    found.push(taken.trim());
    first += taken.split(",").length;
  }
  return found;
}

/** `High=9,Medium=5`: what stands before the last sign of equality, commas included, and its number. */
function pairs(
  option: string,
  text: string | undefined,
  language: Language,
): (readonly [string, number])[] {
  if (text === undefined) return [];
  return text.split(/(?<==\s*-?\d+(?:\.\d+)?\s*),/).map((part) => {
    const [, key, value] = /^(.*)=\s*(-?\d+(?:\.\d+)?)\s*$/s.exec(part) ?? [];
    if (key === undefined) return refuse(option, part, "a=1,b=2", language);
    return [key.trim(), Number(value)] as const;
  });
}

function scaleOf(text: string, language: Language): Scale {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*[,:;–-]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text);
  const scale = { lowest: Number(match?.[1]), highest: Number(match?.[2]) };
  return scale.lowest < scale.highest ? scale : refuse("scale", text, "1,5", language);
}

function refuse(option: string, value: string, allowed: string, language: Language): never {
  throw badOption(language, option, value, allowed);
}
