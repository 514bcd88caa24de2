import { abcCodes, beginnings, usualAbcCuts } from "../../engine/models/abc";
import {
  nineBox as boxOf,
  outlookOf,
  usualGrowth,
  type NineBox,
  volumeClassOf,
  type VolumeClass,
} from "../../engine/models/nine-box";
import { nineBoxModelTexts } from "../../i18n/models/nine-box-model";
import { rankedColumns, reachedShare } from "./abc-formulas";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import {
  countedColumn,
  customerColumn,
  numberColumn,
  rankColumn,
  ranked,
  tickColumn,
  type Ranks,
} from "./shared-columns";

const rows = ["A", "B", "C"] as const;

interface Result extends Ranks {
  readonly names: readonly string[];
  readonly volume: InputValues;
  readonly growth: InputValues;
  readonly fit: InputValues;
  readonly classes: readonly VolumeClass[];
  readonly found: readonly (NineBox | null)[];
  readonly begins: Float64Array;
  readonly about: (cell: NineBox["cell"]) => string;
  /** What is said of who grows but does not fit: the texts of a row that is steady do not. */
  readonly unfit: string;
}

/** Customers by how much they buy, how that goes, and whether they fit. */
export const nineBox = defineModel<Result>()({
  id: "nine-box",
  inputs: {
    volume: {},
    growth: {},
    fit: { kind: "mark", from: 5.5 },
  },
  settings: {
    endOfLarge: { kind: "share", usual: usualAbcCuts[0] },
    endOfMedium: { kind: "share", usual: usualAbcCuts[1] },
    change: { kind: "share", usual: usualGrowth },
    unfit: { kind: "label" },
    "about.A1": { kind: "label" },
    "about.A2": { kind: "label" },
    "about.A3": { kind: "label" },
    "about.B1": { kind: "label" },
    "about.B2": { kind: "label" },
    "about.B3": { kind: "label" },
    "about.C1": { kind: "label" },
    "about.C2": { kind: "label" },
    "about.C3": { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const { volume, growth, fit } = inputs;
    const cuts = [Number(settings.endOfLarge), Number(settings.endOfMedium)] as const;
    const codes = abcCodes(volume.numbers, cuts);
    const classes = Array.from(codes, volumeClassOf);
    const known = (row: number) =>
      !Number.isNaN(growth.numbers[row]) && !Number.isNaN(fit.numbers[row]);
    const found = names.map((_, row) =>
      known(row)
        ? boxOf(
            classes[row] ?? 2,
            outlookOf(growth.numbers[row] ?? NaN, Number(settings.change)),
            fit.numbers[row] === 1,
            null,
          )
        : null,
    );
    return {
      names,
      ...inputs,
      classes,
      found,
      begins: beginnings(volume.numbers),
      ...ranked(volume.numbers),
      about: (cell) => String(settings[`about.${cell}`]),
      unfit: String(settings.unfit),
    };
  },
  columns: {
    customer: customerColumn,
    volume: numberColumn("amount", "volume"),
    growth: numberColumn("percent", "growth"),
    fit: tickColumn("fit"),
    cell: {
      kind: "label",
      width: 160,
      formula: (at) => {
        const row = `CHOOSE(${at.column("row")},${rows.map((each) => `"${each}"`).join(",")})`;
        return answered(at, `${row}&${at.column("class")}`);
      },
      value: (result, row) => answer(result, row, ({ cell }) => cell),
    },
    about: {
      kind: "label",
      width: 360,
      formula: (at) => {
        const place = `(${at.column("row")}-1)*3+${at.column("class")}`;
        const texts = rows.flatMap((row) =>
          ([1, 2, 3] as const).map((each) => at.setting(`about.${row}${each}`)),
        );
        return answered(at, `CHOOSE(${place},${texts.join(",")})`);
      },
      value: (result, row) => answer(result, row, ({ cell }) => result.about(cell)),
    },
    note: {
      kind: "label",
      width: 150,
      formula: (at) => {
        return answered(
          at,
          `IF(${grows(at)},IF(${at.column("fit")}=1,"",${at.setting("unfit")}),"")`,
        );
      },
      value: (result, row) =>
        answer(result, row, ({ growsWithoutFit }) => (growsWithoutFit ? result.unfit : "")),
    },
    /** 1 for A to 3 for C, from growth and fit. */
    row: {
      kind: "rank",
      formula: (at) => {
        const [growth, change] = [at.column("growth"), `ROUND(${at.setting("change")},10)`];
        const declines = `ROUND(${growth},10)<=-${change}`;
        const fits = `${at.column("fit")}=1`;
        const row = `IF(${grows(at)},IF(${fits},1,2),IF(${declines},3,IF(${fits},2,3)))`;
        return answered(at, row);
      },
      value: (result, row) => answer(result, row, ({ cell }) => "ABC".indexOf(cell.charAt(0)) + 1),
    },
    /** The share of all volume that larger customers make up; who buys nothing stands at the end. */
    begins: {
      kind: "percent",
      formula: (at) => `IF(${at.column("counted")}<=0,1,${reachedShare(rankedColumns(at), "<")})`,
      value: ({ begins }, row) => begins[row],
    },
    /** 1 for the large, 2 for the medium, 3 for the rest. */
    class: {
      kind: "rank",
      formula: (at) => {
        const [begins, counted] = [at.column("begins"), at.column("counted")];
        const within = `IF(${begins}<${at.setting("endOfLarge")},1,IF(${begins}<${at.setting("endOfMedium")},2,3))`;
        return `IF(${counted}<=0,3,${within})`;
      },
      value: ({ classes }, row) => (classes[row] ?? 2) + 1,
    },
    rank: rankColumn,
    counted: countedColumn("volume"),
  },
  offPage: "row",
  chart: {
    kind: "scatter",
    x: "begins",
    y: "growth",
    axes: { x: "shares", y: "changes" },
    blankIsZero: false,
    group: "cell",
    groups: rows.flatMap((row) => [1, 2, 3].map((column) => ({ text: `${row}${column}` }))),
    rest: false,
    borders: [
      { kind: "level", axis: "x", at: "endOfLarge" },
      { kind: "level", axis: "x", at: "endOfMedium" },
      { kind: "level", axis: "y", at: "change" },
      { kind: "level", axis: "y", at: "change", below: true },
    ],
  },
  texts: nineBoxModelTexts,
});

interface At {
  readonly column: (id: "volume" | "growth" | "fit") => string;
}

function grows(at: At & { readonly setting: (id: "change") => string }): string {
  return `ROUND(${at.column("growth")},10)>=ROUND(${at.setting("change")},10)`;
}

/** The error of a cell, nothing where growth or fit is not known, else the formula. */
function answered(at: At, formula: string): string {
  const [volume, growth, fit] = [at.column("volume"), at.column("growth"), at.column("fit")];
  const known = `IF((${growth}="")+(${fit}=""),"",${formula})`;
  return faultElse([volume, growth], known);
}

function answer(
  { volume, growth, found }: Result,
  row: number,
  of: (box: NineBox) => number | string,
): number | string | undefined {
  const box = found[row] ?? null;
  return faultOf([volume, growth], row) ?? (box === null ? "" : of(box));
}
