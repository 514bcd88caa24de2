import { defineMatrix } from "../../src/engine/matrix/define-matrix";
import { texts } from "../../src/i18n/texts";
import { matrixModel } from "../../src/plans/models/matrix-model";
import { defineModel, type InputValues } from "../../src/plans/models/model";
import { customerColumn, numberColumn } from "../../src/plans/models/shared-columns";

/* Models that nobody needs: each is one declaration, and what it gets from it is tested. */

const scale = { lowest: 0, highest: 9 };

/** The same words in every language: here it matters only that there are some. */
const inAll = <const Key extends string>(all: Readonly<Record<Key, string>>) =>
  texts<Key>({ "en-US": all, "zh-CN": all, "zh-TW": all });

const axes = {
  title: "Throw away",
  about: "Is it any good?",
  "input.x": "Width|Breadth",
  "input.y": "Height",
  "column.customer": "Customer",
  "column.x": "Width",
  "column.y": "Height",
  "column.cell": "Box",
  "column.distance.x": "Distance, width",
  "column.distance.y": "Distance, height",
} as const;

const setting = <const Id extends string>(id: Id, about = "") =>
  ({ [`setting.${id}`]: `Setting ${id}`, [`setting.${id}.about`]: about }) as Record<
    `setting.${Id}` | `setting.${Id}.about`,
    string
  >;

const label = <const Cell extends string>(cell: Cell) =>
  ({ ...setting(`label.${cell}`), [`setting.label.${cell}.usual`]: `Box ${cell}` }) as Record<
    `setting.label.${Cell}` | `setting.label.${Cell}.about` | `setting.label.${Cell}.usual`,
    string
  >;

export const twoByTwo = matrixModel({
  id: "two",
  matrix: defineMatrix({
    id: "two",
    x: { measure: "width", bands: ["low", "high"] },
    y: { measure: "height", bands: ["low", "high"] },
    cells: [
      ["tall", "large"],
      ["small", "wide"],
    ],
  }),
  bands: { x: ["high"], y: ["high"] },
  scale: { x: scale, y: { lowest: 1, highest: 5 } },
  cuts: { x: ["median"], y: ["midpoint"] },
  texts: inAll({
    ...axes,
    sheet: "Two",
    chartSheet: "Two data",
    ...setting("cut.x.high"),
    ...setting("cut.y.high"),
    ...label("tall"),
    ...label("large"),
    ...label("small"),
    ...label("wide"),
  }),
});

export const threeByThree = matrixModel({
  id: "three",
  matrix: defineMatrix({
    id: "three",
    x: { measure: "width", bands: ["low", "middle", "high"] },
    y: { measure: "height", bands: ["low", "middle", "high"] },
    cells: [
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h", "i"],
    ],
  }),
  bands: { x: ["middle", "high"], y: ["middle", "high"] },
  scale: { x: scale, y: scale },
  cuts: { x: [3, 6], y: [3, "mean"] },
  texts: inAll({
    ...axes,
    sheet: "Three",
    chartSheet: "Three data",
    ...setting("cut.x.middle"),
    ...setting("cut.x.high"),
    ...setting("cut.y.middle"),
    ...setting("cut.y.high"),
    ...label("a"),
    ...label("b"),
    ...label("c"),
    ...label("d"),
    ...label("e"),
    ...label("f"),
    ...label("g"),
    ...label("h"),
    ...label("i"),
  }),
});

interface Amounts {
  readonly names: readonly string[];
  readonly amount: InputValues;
  readonly most: number;
  readonly much: number;
}

/** Twice a number, and whether that is much. */
export const list = defineModel<Amounts>()({
  id: "list",
  inputs: { amount: {} },
  settings: { much: { kind: "share", usual: 0.5 } },
  compute: ({ names, inputs: { amount }, settings }) => {
    const most = amount.numbers.reduce((max, n) => (n > max ? n : max), 0);
    return { names, amount, most, much: Number(settings.much) };
  },
  columns: {
    customer: customerColumn,
    amount: numberColumn("amount", "amount"),
    double: {
      kind: "amount",
      formula: (at) => `IF(ISNUMBER(${at.column("amount")}),2*${at.column("amount")},"")`,
      value: ({ amount }, row) => 2 * (amount.numbers[row] ?? NaN),
    },
    much: {
      kind: "label",
      formula: (at) =>
        `IF(ISNUMBER(${at.column("amount")}),IF(${at.column("amount")}>=${at.setting("much")}*MAX(0,${at.all("double")})/2,"much","little"),"")`,
      value: ({ amount, most, much }, row) => {
        const number = amount.numbers[row] ?? NaN;
        return Number.isNaN(number) ? "" : number >= much * most ? "much" : "little";
      },
    },
  },
  chart: null,
  texts: inAll({
    title: "A list",
    about: "How much?",
    sheet: "List",
    chartSheet: "List data",
    "input.amount": "Amount",
    "column.customer": "Customer",
    "column.amount": "Amount",
    "column.double": "Double",
    "column.much": "Much",
    ...setting("much"),
  }),
});

export const throwAway = [twoByTwo, threeByThree, list];
