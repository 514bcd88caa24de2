import { marketState, usualMostShare, type MarketState } from "../../engine/models/market-share";
import { roundScore } from "../../engine/round";
import { segmentsTexts } from "../../i18n/models/segments";
import {
  alike,
  askedOnce,
  largestAmong,
  largestOf,
  numberedColumn,
  numbersOfTexts,
  ofCustomerColumn,
  onceColumn,
  onceOf,
  sumAmong,
  sumsOf,
  whereNumbered,
} from "./by-customer";
import { defineModel, type InputValues } from "./model";
import { amounts } from "../scales";
import {
  countedColumn,
  countedInputColumn,
  numberColumn,
  rankColumn,
  ranked,
  type Ranks,
} from "./shared-columns";

interface Result extends Ranks {
  readonly names: readonly string[];
  readonly segment: InputValues;
  readonly revenue: InputValues;
  readonly market: InputValues;
  readonly who: Float64Array;
  /** Of the row's segment: what its customers bring together, and the largest market that stands in one of its rows. */
  readonly ours: Float64Array;
  readonly size: Float64Array;
  readonly found: readonly { readonly share: number; readonly state: MarketState }[];
  readonly once: Float64Array;
  readonly label: (state: MarketState) => string;
}

/** Our share of each segment's market, and where more of it is not worth its cost. */
export const segments = defineModel<Result>()({
  id: "segments",
  inputs: {
    segment: { kind: "text" },
    market: { scale: amounts },
    revenue: { scale: amounts },
  },
  settings: {
    most: { kind: "share", usual: usualMostShare },
    deepen: { kind: "label" },
    check: { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const { segment, revenue, market } = inputs;
    const who = numbersOfTexts(segment.shown.map(String));
    const [ours, size] = [sumsOf(who, revenue.numbers), largestOf(who, market.numbers)];
    const found = Array.from(who, (_, row) =>
      marketState(ours[row] ?? NaN, size[row] ?? NaN, Number(settings.most)),
    );
    const once = onceOf(who, size);
    return {
      names,
      ...inputs,
      who,
      ours,
      size,
      found,
      once,
      ...ranked(once),
      label: (state) => (state === "" ? "" : String(settings[state])),
    };
  },
  columns: {
    segment: {
      kind: "name",
      formula: (at) => at.text("segment"),
      value: ({ segment }, row) => segment.shown[row],
    },
    share: {
      kind: "percent",
      formula: (at) => {
        const [ours, size] = [at.column("ours"), at.column("size")];
        return `IF(${size}="","",IF(${size}>0,ROUND(${ours}/${size},10),""))`;
      },
      value: ({ found }, row) => roundScore(found[row]?.share ?? NaN),
    },
    state: {
      kind: "label",
      width: 220,
      formula: (at) => {
        const share = at.column("share");
        const above = `IF(${share}>${at.setting("most")},${at.setting("deepen")},"")`;
        return `IF(${share}="","",IF(${share}>1,${at.setting("check")},${above}))`;
      },
      value: ({ found, label }, row) => label(found[row]?.state ?? ""),
    },
    ours: {
      kind: "amount",
      formula: askedOnce(alike(sumAmong("bought", "who")), whereNumbered),
      value: ({ ours }, row) => ours[row],
    },
    size: {
      kind: "amount",
      formula: askedOnce(largestAmong("whole", "who"), whereNumbered),
      value: ({ size }, row) => size[row],
    },
    others: {
      kind: "amount",
      formula: (at) => {
        const [ours, size] = [at.column("ours"), at.column("size")];
        return `IF(${size}="","",IF(${size}>${ours},ROUND(${size}-${ours},10),0))`;
      },
      value: ({ ours, size }, row) =>
        roundScore(Math.max(0, (size[row] ?? NaN) - (ours[row] ?? NaN))),
    },
    customer: ofCustomerColumn,
    revenue: numberColumn("amount", "revenue"),
    market: numberColumn("amount", "market"),
    /** Each segment once, in its last row. */
    rank: rankColumn,
    counted: countedColumn("once"),
    once: onceColumn("size"),
    who: { ...numberedColumn("segment"), value: ({ who }, row) => who[row] },
    bought: countedInputColumn("revenue"),
    whole: countedInputColumn("market"),
  },
  offPage: "rank",
  chart: {
    kind: "parts",
    type: "BarStacked",
    rank: "rank",
    parts: ["ours", "others"],
    total: "size",
  },
  texts: segmentsTexts,
});
