import type { Scale } from "../../../engine/factors/types";
import { extentOf } from "./extent";
import { isDisc } from "./disc";
import { figureOf, type Figure } from "./figure";
import type { Grid } from "./grid";
import { maximumIn, scaleIn, weightIn } from "./header-parts";

/** What the customers' cells of a place look like, and what its header states. */
export interface PlaceProfile {
  readonly numbers: readonly number[];
  readonly texts: number;
  readonly errors: number;
  readonly absent: number;
  /** Numbers among the cells that hold anything. */
  readonly share: number;
  /** Of the numbers, but for a single one that can only be a slip. */
  readonly lowest: number;
  readonly highest: number;
  /** Highest of "4/5" and "★★★☆☆"; null where cells are plain numbers. */
  readonly outOf: number | null;
  readonly isDate: boolean;
  readonly isMoney: boolean;
  /** 1, 2, 3 … down the table. */
  readonly isSequence: boolean;
  readonly stated: Scale | null;
  readonly maximum: number | null;
  readonly weight: number | null;
}

const dateFormat = /^(?!general).*(?:[dy]|m{3,}|h:mm)/iu;
const moneyFormat = /[$€£¥₩₹]|#,##0|\[\$|USD|EUR|CNY|RMB|元/iu;

/** @param meanings texts that stand for numbers */
export function profileOf(
  grid: Grid,
  place: number,
  customers: readonly number[],
  header: string,
  meanings: Readonly<Record<string, number>> = {},
): PlaceProfile {
  const meaningOf = new Map(Object.entries(meanings));
  const texts = customers.map((line) => grid.text(line, place)).filter((text) => text !== "");
  // A full and an empty disc are no count where others are filled by quarters.
  const areDiscs = texts.length > 0 && texts.every(isDisc);
  const figures = areDiscs
    ? texts.map((): Figure => ({ kind: "text" }))
    : customers.map((line) =>
        figureOf(meaningOf.get(grid.text(line, place)) ?? grid.value(line, place)),
      );
  const count = (kind: string) => figures.filter((figure) => figure.kind === kind).length;
  const numbers = figures.flatMap((figure) => (figure.kind === "number" ? figure.value : []));
  const tops = figures.flatMap((figure) =>
    figure.kind === "number" && figure.outOf !== null ? figure.outOf : [],
  );
  const held = numbers.length + count("text") + count("error");
  const formats = customers.map((line) => grid.format(line, place).replace(/"[^"]*"|\\./g, ""));
  return {
    numbers,
    texts: count("text"),
    errors: count("error"),
    absent: count("absent"),
    share: held === 0 ? 0 : numbers.length / held,
    ...withoutStray(numbers),
    outOf: tops.length > 0 && tops.length >= numbers.length / 2 ? extentOf(tops).highest : null,
    isDate: formats.filter((format) => dateFormat.test(format)).length > customers.length / 2,
    isMoney: formats.filter((format) => moneyFormat.test(format)).length > customers.length / 2,
    isSequence: numbers.length > 2 && numbers.every((value, i) => value === (numbers[0] ?? 0) + i),
    stated: scaleIn(header),
    maximum: maximumIn(header),
    weight: weightIn(header),
  };
}

/** A single rating above ten among ratings up to ten is a slip of the finger, not another scale. */
function withoutStray(numbers: readonly number[]): { lowest: number; highest: number } {
  const usual = numbers.filter((value) => value <= 10);
  const isSlip = numbers.length >= 4 && usual.length === numbers.length - 1;
  return extentOf(isSlip ? usual : numbers);
}
