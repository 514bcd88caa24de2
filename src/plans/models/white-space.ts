import { whiteSpaceState, type WhiteSpaceState } from "../../engine/models/white-space";
import { whiteSpaceTexts } from "../../i18n/models/white-space";
import {
  customersOf,
  itemColumn,
  numberedColumn,
  numbersOfTexts,
  ofCustomerColumn,
  sumAmong,
  sumsOf,
  whereNumbered,
} from "./by-customer";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import { amounts } from "../scales";
import {
  countedColumn,
  markColumn,
  numberColumn,
  rankColumn,
  ranked,
  textColumn,
  type Ranks,
} from "./shared-columns";

interface Result extends Ranks {
  readonly names: readonly string[];
  readonly product: InputValues;
  readonly bought: InputValues;
  readonly could: InputValues;
  readonly worth: InputValues;
  readonly customers: readonly string[];
  readonly who: Float64Array;
  readonly state: readonly WhiteSpaceState[];
  readonly gap: Float64Array;
  /** Of the row's customer. */
  readonly sum: Float64Array;
  readonly label: (state: WhiteSpaceState) => string;
}

/** Which customers could buy which of our products and do not, and what that is worth. */
export const whiteSpace = defineModel<Result>()({
  id: "white-space",
  inputs: {
    product: { kind: "text" },
    worth: { scale: amounts },
    could: { kind: "mark", from: 1 },
    bought: { kind: "mark", from: 1, optional: true },
  },
  apart: ["product"],
  settings: {
    open: { kind: "label" },
    bought: { kind: "label" },
    none: { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const { bought, could, worth } = inputs;
    const customers = customersOf(names);
    const who = numbersOfTexts(customers);
    const state = names.map((_, row) =>
      whiteSpaceState(bought.numbers[row] ?? NaN, could.numbers[row] ?? NaN),
    );
    const gap = worth.numbers.map((value, row) => (state[row] === "open" ? value : NaN));
    return {
      names,
      ...inputs,
      customers,
      who,
      state,
      gap,
      sum: sumsOf(who, gap),
      ...ranked(gap),
      label: (of) => (of === "" ? "" : String(settings[of])),
    };
  },
  columns: {
    what: itemColumn("product", 240),
    state: {
      kind: "label",
      width: 150,
      formula: (at) => {
        const could = at.column("could");
        const open = `IF(${could}=1,${at.setting("open")},${at.setting("none")})`;
        return `IF(${at.column("bought")}=1,${at.setting("bought")},IF(${could}="","",${open}))`;
      },
      value: ({ state, label }, row) => label(state[row] ?? ""),
    },
    gap: {
      kind: "amount",
      formula: (at) => {
        const [worth, bought, could] = [
          at.column("worth"),
          at.column("bought"),
          at.column("could"),
        ];
        const isOpen = `IF(${bought}=1,FALSE,IF(${could}="",FALSE,${could}=1))`;
        return `IF(${isOpen},${faultElse([worth], worth)},"")`;
      },
      value: ({ state, worth, gap }, row) =>
        state[row] === "open" ? (faultOf([worth], row) ?? gap[row]) : "",
    },
    rank: rankColumn,
    customer: ofCustomerColumn,
    sum: {
      kind: "amount",
      formula: (at) => whereNumbered(at, sumAmong("counted", "who")(at)),
      value: ({ sum }, row) => sum[row],
    },
    product: textColumn("product", 150),
    worth: numberColumn("amount", "worth"),
    could: markColumn("could"),
    bought: markColumn("bought"),
    counted: countedColumn("gap"),
    who: { ...numberedColumn("customer"), value: ({ who }, row) => who[row] },
  },
  offPage: "could",
  chart: { kind: "parts", type: "BarStacked", rank: "rank", parts: ["gap"], total: "gap" },
  texts: whiteSpaceTexts,
});
