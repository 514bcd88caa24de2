import { marketState, usualMostShare, type MarketState } from "../../engine/models/market-share";
import { roundScore } from "../../engine/round";
import { segmentsTexts } from "../../i18n/models/segments";
import {
  largestAmong,
  numberedColumn,
  numbersOfTexts,
  ofCustomerColumn,
  ownRowFormula,
  sumAmong,
} from "./by-customer";
import { defineModel, type InputValues } from "./model";
import { countedColumn, numberColumn, rankColumn, ranked, type Ranks } from "./shared-columns";

const amounts = { lowest: 0, highest: 1e12 };

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
  readonly own: Float64Array;
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
    const ours = new Map<number, number>();
    const size = new Map<number, number>();
    who.forEach((own, row) => {
      const [bought, whole] = [revenue.numbers[row] ?? NaN, market.numbers[row] ?? NaN];
      ours.set(own, (ours.get(own) ?? 0) + (Number.isNaN(bought) ? 0 : bought));
      size.set(own, Math.max(size.get(own) ?? 0, Number.isNaN(whole) ? 0 : whole));
    });
    const of = (map: ReadonlyMap<number, number>) =>
      who.map((own) => (Number.isNaN(own) ? NaN : roundScore(map.get(own) ?? 0)));
    const [together, whole] = [of(ours), of(size)];
    const found = Array.from(who, (_, row) =>
      marketState(together[row] ?? NaN, whole[row] ?? NaN, Number(settings.most)),
    );
    const own = who.map((last, row) => (last === row + 1 ? (whole[row] ?? 0) : 0));
    return {
      names,
      segment,
      revenue,
      market,
      who,
      ours: together,
      size: whole,
      found,
      own,
      ...ranked(own),
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
      formula: (at) => `IF(${at.column("who")}="","",ROUND(${sumAmong("bought", "who")(at)},10))`,
      value: ({ ours }, row) => ours[row],
    },
    size: {
      kind: "amount",
      formula: {
        live: (at) =>
          `IF(${at.column("who")}="","",ROUND(${largestAmong("whole", "who").live(at)},10))`,
        native: (at) =>
          `IF(${at.column("who")}="","",ROUND(${largestAmong("whole", "who").native(at)},10))`,
      },
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
    once: {
      kind: "amount",
      formula: (at) => `IF(${at.column("who")}=${ownRowFormula(at, "who")},${at.column("size")},0)`,
      value: ({ own }, row) => own[row],
    },
    who: { ...numberedColumn("segment"), value: ({ who }, row) => who[row] },
    bought: countedInput("revenue"),
    whole: countedInput("market"),
  },
  chart: {
    kind: "parts",
    type: "BarStacked",
    rank: "rank",
    parts: ["ours", "others"],
    total: "size",
  },
  texts: segmentsTexts,
});

/** What of an input enters the sums: 0 where there is no number. */
function countedInput<Id extends "revenue" | "market">(id: Id) {
  return {
    kind: "amount" as const,
    formula: (at: { readonly column: (of: Id) => string }) =>
      `IF(ISNUMBER(${at.column(id)}),${at.column(id)},0)`,
    value: (result: Readonly<Record<Id, InputValues>>, row: number) => {
      const number = result[id].numbers[row] ?? NaN;
      return Number.isNaN(number) ? 0 : number;
    },
  };
}
