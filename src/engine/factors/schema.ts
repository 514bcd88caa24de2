import * as z from "zod/mini";
import { cellText, isBlank, isErrorValue, type Cell } from "../cell";
import type { DecimalSeparator } from "../number";
import type { ProblemCode } from "../problems";
import { findWord, type WordList } from "../text";
import { readWeight } from "./read-weight";
import type { Factor, FactorTable, Scale } from "./types";
import type { FactorWords } from "./words";

// Office add-ins run under a content security policy that forbids generated code.
z.config({ jitless: true });

/** Two different numbers, the lowest first. */
export const scaleSchema = z
  .object({ lowest: z.number(), highest: z.number() })
  .check(z.refine(({ lowest, highest }) => lowest < highest)) satisfies z.ZodMiniType<Scale>;

const weightSchema = z.number().check(z.nonnegative());

export const factorSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1)),
  axis: z.string().check(z.minLength(1)),
  group: z.string(),
  partOf: z.nullable(z.string().check(z.minLength(1))),
  weight: weightSchema,
  groupWeight: z.nullable(weightSchema),
  partWeight: z.nullable(weightSchema),
  lessIsBetter: z.boolean(),
  optional: z.boolean(),
  measured: z.exactOptional(z.object({ source: z.string(), rule: z.string(), points: z.string() })),
  leftOut: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<Factor>;

/** A factor table from outside, such as a file; what a worksheet holds is read row by row with `factorRowSchema`. */
export const factorTableSchema = z.object({
  factors: z.array(factorSchema),
  scale: scaleSchema,
  weighting: z.enum(["flat", "hierarchical"]),
  claimedTotal: z.nullable(z.number().check(z.positive())),
}) satisfies z.ZodMiniType<FactorTable>;

const cell: z.ZodMiniType<Cell> = z.union([z.number(), z.string(), z.boolean(), z.null()]);

/** The cells of one row of a Factors table; a column that the table lacks is blank. */
export interface FactorRow {
  readonly axis: Cell;
  readonly group: Cell;
  readonly partOf: Cell;
  readonly factor: Cell;
  readonly weight: Cell;
  readonly direction: Cell;
  readonly optional: Cell;
  readonly groupWeight: Cell;
  readonly partWeight: Cell;
  readonly source: Cell;
  readonly rule: Cell;
  readonly points: Cell;
}

/** A cell read by a function that says what is wrong by a problem code. */
function reading<Value>(read: (value: Cell) => { value: Value } | { code: ProblemCode }) {
  return z.pipe(
    cell,
    z.transform((input, context) => {
      const result = read(input);
      if ("value" in result) return result.value;
      context.issues.push({ code: "custom", input, params: { problem: result.code } });
      return z.NEVER;
    }),
  );
}

function textOr(blank: ProblemCode | null) {
  return reading((value) => {
    if (isErrorValue(value)) return { code: "excel-error" };
    const text = cellText(value);
    return text === "" && blank !== null ? { code: blank } : { value: text };
  });
}

function word<Id extends string>(
  words: WordList<Id>,
  unknown: ProblemCode,
  blank: NoInfer<Id> | null,
) {
  return reading<Id>((value) => {
    if (isErrorValue(value)) return { code: "excel-error" };
    const id = isBlank(value) ? blank : findWord(words, cellText(value));
    return id === null ? { code: unknown } : { value: id };
  });
}

function optionalWeight(decimal: DecimalSeparator) {
  return reading((value) => {
    if (isBlank(value)) return { value: null };
    const result = readWeight(value, decimal);
    return "weight" in result ? { value: result.weight } : result;
  });
}

/** One row of a Factors table, read into a factor; an issue's `params.problem` is a problem code. */
export function factorRowSchema(words: FactorWords, decimal: DecimalSeparator = ".") {
  return z.pipe(
    z.object({
      axis: word(words.axes, "axis-unknown", null),
      group: textOr(null),
      partOf: textOr(null),
      factor: textOr("factor-blank"),
      weight: reading((value) => {
        const result = readWeight(value, decimal);
        return "weight" in result ? { value: result.weight } : result;
      }),
      direction: word(words.directions, "direction-unknown", "more"),
      optional: word(words.choices, "optional-unknown", "no"),
      groupWeight: optionalWeight(decimal),
      partWeight: optionalWeight(decimal),
      source: textOr(null),
      rule: textOr(null),
      points: textOr(null),
    }),
    z.transform((row): Factor => ({
      name: row.factor,
      axis: row.axis,
      group: row.group,
      partOf: row.partOf === "" ? null : row.partOf,
      weight: row.weight,
      groupWeight: row.groupWeight,
      partWeight: row.partWeight,
      lessIsBetter: row.direction === "less",
      optional: row.optional === "yes",
      ...(row.source === ""
        ? {}
        : { measured: { source: row.source, rule: row.rule, points: row.points } }),
    })),
  );
}
