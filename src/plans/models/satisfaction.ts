import {
  fewestElements,
  satisfactionMiddle,
  satisfactionOf,
  satisfactionTop,
  type Satisfied,
} from "../../engine/models/satisfaction";
import { roundScore } from "../../engine/round";
import { satisfactionTexts } from "../../i18n/models/satisfaction";
import {
  customersOf,
  itemColumn,
  numberedColumn,
  numbersOfTexts,
  ofCustomerColumn,
  sumAmong,
} from "./by-customer";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import {
  countedColumn,
  ratingColumn,
  rankColumn,
  ranked,
  textColumn,
  type Ranks,
} from "./shared-columns";
import { placedFormula } from "./two-by-two";

const oneToTen = { lowest: 1, highest: satisfactionTop };

type Cell = "keepUp" | "concentrate" | "overkill" | "low";

interface Result extends Ranks {
  readonly names: readonly string[];
  readonly element: InputValues;
  readonly importance: InputValues;
  readonly performance: InputValues;
  readonly competitor: InputValues;
  readonly customers: readonly string[];
  readonly who: Float64Array;
  readonly found: readonly Satisfied[];
  readonly label: (cell: Cell) => string;
}

/** What matters to a key account and is not good enough, element by element. */
export const satisfaction = defineModel<Result>()({
  id: "satisfaction",
  inputs: {
    element: { kind: "text" },
    importance: { scale: oneToTen },
    performance: { scale: oneToTen },
    competitor: { scale: oneToTen, optional: true },
  },
  apart: ["element"],
  settings: {
    fewest: { kind: "number", scale: { lowest: 1, highest: 100 }, usual: fewestElements },
    cuts: { kind: "choice", options: ["means", "midpoint"], usual: "means" },
    "label.concentrate": { kind: "label" },
    "label.keepUp": { kind: "label" },
    "label.low": { kind: "label" },
    "label.overkill": { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const customers = customersOf(names);
    const who = numbersOfTexts(customers);
    const found = satisfactionOf(
      names.map((_, row) => ({
        customer: who[row] ?? NaN,
        importance: inputs.importance.numbers[row] ?? NaN,
        performance: inputs.performance.numbers[row] ?? NaN,
      })),
      settings.cuts === "midpoint" ? "midpoint" : "means",
      Number(settings.fewest),
    );
    return {
      names,
      ...inputs,
      customers,
      who,
      found,
      ...ranked(Float64Array.from(found, ({ shortfall }) => shortfall)),
      label: (cell) => String(settings[`label.${cell}`]),
    };
  },
  columns: {
    what: itemColumn("element", 220),
    place: {
      kind: "label",
      width: 150,
      formula: (at) =>
        placedFormula(
          [at.column("dx"), at.column("dy")],
          ["0", "0"],
          [
            at.setting("label.keepUp"),
            at.setting("label.overkill"),
            at.setting("label.concentrate"),
            at.setting("label.low"),
          ],
        ),
      value: (result, row) =>
        answer(result, row, ({ performance, importance }) => {
          if (Number.isNaN(performance)) return "";
          const high = performance >= 0;
          return result.label(
            importance >= 0 ? (high ? "keepUp" : "concentrate") : high ? "overkill" : "low",
          );
        }),
    },
    shortfall: {
      kind: "score",
      formula: (at) => {
        const [importance, performance] = [at.column("importance"), at.column("performance")];
        const lost = `ROUND(${importance}*(${satisfactionTop}-${performance})/${sumAmong("weight", "who")(at)},10)`;
        return whereKnown(at, `IF(${at.column("who")}="","",${lost})`);
      },
      value: (result, row) => answer(result, row, ({ shortfall }) => shortfall),
    },
    rank: rankColumn,
    customer: ofCustomerColumn,
    /** Of the customer, as a part of the most there is. */
    index: {
      kind: "percent",
      formula: (at) => {
        const weights = sumAmong("weight", "who")(at);
        const index = `ROUND(${sumAmong("product", "who")(at)}/${weights}/${satisfactionTop},10)`;
        return `IF(${at.column("who")}="","",IF(${weights}=0,"",${index}))`;
      },
      value: ({ found }, row) => found[row]?.index,
    },
    /** How much better the best competitor is, weighted by importance. */
    gap: {
      kind: "signed",
      formula: (at) => {
        const theirs = at.column("competitor");
        const gap = `ROUND(${at.column("importance")}*(${theirs}-${at.column("performance")}),10)`;
        return whereKnown(at, faultElse([theirs], `IF(${theirs}="","",${gap})`));
      },
      value: ({ importance, performance, competitor }, row) => {
        const own = [importance, performance];
        const fault = faultOf(own, row);
        if (fault !== undefined || !knows({ importance, performance }, row)) return fault;
        const [i = NaN, p = NaN, c = NaN] = [...own, competitor].map(({ numbers }) => numbers[row]);
        return faultOf([competitor], row) ?? roundScore(i * (c - p));
      },
    },
    element: textColumn("element", 150),
    importance: ratingColumn("importance"),
    performance: ratingColumn("performance"),
    competitor: ratingColumn("competitor"),
    /** From the customer's own cuts: so all customers fit into one matrix. */
    dx: {
      kind: "signed",
      formula: (at) => distance(at, "performance", "level"),
      value: (result, row) => answer(result, row, ({ performance }) => performance),
    },
    dy: {
      kind: "signed",
      formula: (at) => distance(at, "importance", "weight"),
      value: (result, row) => answer(result, row, ({ importance }) => importance),
    },
    counted: countedColumn("shortfall"),
    who: { ...numberedColumn("customer"), value: ({ who }, row) => who[row] },
    /** What enters the sums: 0 where a number is missing. */
    one: {
      kind: "rank",
      formula: (at) => `IF(${isKnown(at)},1,0)`,
      value: (result, row) => (knows(result, row) ? 1 : 0),
    },
    weight: {
      kind: "score",
      formula: (at) => `IF(${isKnown(at)},${at.column("importance")},0)`,
      value: (result, row) => (knows(result, row) ? result.importance.numbers[row] : 0),
    },
    level: {
      kind: "score",
      formula: (at) => `IF(${isKnown(at)},${at.column("performance")},0)`,
      value: (result, row) => (knows(result, row) ? result.performance.numbers[row] : 0),
    },
    product: {
      kind: "score",
      formula: (at) => `${at.column("weight")}*${at.column("level")}`,
      value: (result, row) =>
        knows(result, row)
          ? (result.importance.numbers[row] ?? 0) * (result.performance.numbers[row] ?? 0)
          : 0,
    },
  },
  offPage: "counted",
  chart: {
    kind: "scatter",
    x: "dx",
    y: "dy",
    axes: { x: "distances", y: "distances" },
    blankIsZero: false,
    group: "place",
    groups: ["label.concentrate", "label.keepUp", "label.low", "label.overkill"],
    rest: false,
    borders: [
      { kind: "level", axis: "x", at: null },
      { kind: "level", axis: "y", at: null },
    ],
  },
  texts: satisfactionTexts,
});

interface At {
  readonly column: (
    id: "importance" | "performance" | "who" | "one" | "weight" | "level",
  ) => string;
  readonly all: (id: "who" | "one" | "weight" | "level") => string;
  readonly is: (setting: "cuts", option: string) => string;
  readonly setting: (id: "fewest") => string;
}

function isKnown({ column }: Pick<At, "column">): string {
  return `ISNUMBER(${column("importance")})*ISNUMBER(${column("performance")})`;
}

/** Blank where a number is missing, and the error where one is an error. */
function whereKnown(at: Pick<At, "column">, formula: string): string {
  const [i, p] = [at.column("importance"), at.column("performance")];
  return faultElse([i, p], `IF(${isKnown(at)},${formula},"")`);
}

function distance(at: At, of: "importance" | "performance", counted: "weight" | "level"): string {
  const count = sumAmong("one", "who")(at);
  const mean = `ROUND(${sumAmong(counted, "who")(at)}/${count},10)`;
  const byMeans = at.is("cuts", "means");
  const cut = `IF((${byMeans})*(${count}>=${at.setting("fewest")}),${mean},${satisfactionMiddle})`;
  return whereKnown(at, `IF(${at.column("who")}="","",ROUND(${at.column(of)}-${cut},10))`);
}

type Numbers = Pick<Result, "importance" | "performance">;

function knows({ importance, performance }: Numbers, row: number): boolean {
  const sum = (importance.numbers[row] ?? NaN) + (performance.numbers[row] ?? NaN);
  return !Number.isNaN(sum);
}

function answer(
  result: Result,
  row: number,
  of: (found: Satisfied) => number | string,
): number | string | undefined {
  const found = result.found[row];
  const fault = faultOf([result.importance, result.performance], row);
  return fault ?? (found === undefined ? "" : of(found));
}
