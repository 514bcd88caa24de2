import { isErrorValue } from "../../engine/cell";
import {
  developmentOf,
  stages,
  usualMonthsUntilDisrupted,
  usualStageBands,
  type Development,
  type StageBands,
} from "../../engine/models/stage";
import { stageModelTexts } from "../../i18n/models/stage-model";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import { customerColumn, numberColumn } from "./shared-columns";

const counts = { lowest: 0, highest: 1e6 };
const months = { lowest: 0, highest: 1200 };

interface Result {
  readonly names: readonly string[];
  readonly share: InputValues;
  readonly transactions: InputValues;
  readonly months: InputValues;
  readonly found: readonly Development[];
  readonly bands: StageBands;
  readonly setting: (id: string) => string;
}

/** How far the relationship with each customer has come, and what the next stage needs. */
export const stage = defineModel<Result>()({
  id: "stage",
  inputs: {
    share: { scale: { lowest: 0, highest: 1 } },
    transactions: { scale: counts },
    months: { scale: months, optional: true },
  },
  settings: {
    "share.mid": { kind: "share", usual: usualStageBands.share[2] },
    "share.partnership": { kind: "share", usual: usualStageBands.share[3] },
    "share.synergistic": { kind: "share", usual: usualStageBands.share[4] },
    "count.early": { kind: "number", scale: counts, usual: usualStageBands.transactions[1] },
    "count.mid": { kind: "number", scale: counts, usual: usualStageBands.transactions[2] },
    "count.partnership": { kind: "number", scale: counts, usual: usualStageBands.transactions[3] },
    "count.synergistic": { kind: "number", scale: counts, usual: usualStageBands.transactions[4] },
    after: { kind: "number", scale: months, usual: usualMonthsUntilDisrupted },
    "label.exploratory": { kind: "label" },
    "label.early": { kind: "label" },
    "label.mid": { kind: "label" },
    "label.partnership": { kind: "label" },
    "label.synergistic": { kind: "label" },
    "label.disrupted": { kind: "label" },
    "held.share": { kind: "label" },
    "held.transactions": { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const number = (id: keyof typeof settings) => Number(settings[id]);
    const bands: StageBands = {
      share: [0, 0, number("share.mid"), number("share.partnership"), number("share.synergistic")],
      transactions: [
        0,
        number("count.early"),
        number("count.mid"),
        number("count.partnership"),
        number("count.synergistic"),
      ],
    };
    const orNone = (value: number | undefined) => (Number.isNaN(value ?? NaN) ? 0 : (value ?? 0));
    const found = names.map((_, row) =>
      developmentOf(
        orNone(inputs.share.numbers[row]),
        orNone(inputs.transactions.numbers[row]),
        (inputs.months.numbers[row] ?? NaN) >= number("after"),
        bands,
      ),
    );
    return { names, ...inputs, found, bands, setting: (id) => String(settings[id as "after"]) };
  },
  columns: {
    customer: customerColumn,
    share: numberColumn("percent", "share"),
    transactions: numberColumn("amount", "transactions"),
    months: numberColumn("amount", "months"),
    stage: {
      kind: "label",
      formula: (at) =>
        answered(
          at,
          at.setting("label.disrupted"),
          `CHOOSE(${reached(at)},${labels(at).join(",")})`,
        ),
      value: (result, row) =>
        answer(result, row, (found) => result.setting(`label.${found.stage}`)),
    },
    held: {
      kind: "label",
      formula: (at) => {
        const [byShare, byCount] = [at.column("byShare"), at.column("byTransactions")];
        const lower = `IF(${byShare}<${byCount},${at.setting("held.share")},${at.setting("held.transactions")})`;
        return answered(at, '""', `IF(${byShare}=${byCount},"",${lower})`);
      },
      value: (result, row) =>
        answer(result, row, ({ heldBack }) =>
          heldBack === "" ? "" : result.setting(`held.${heldBack}`),
        ),
    },
    next: {
      kind: "label",
      formula: (at) => {
        const following = `CHOOSE(IF(${reached(at)}<5,${reached(at)},4),${labels(at).slice(1).join(",")})`;
        return answered(at, '""', `IF(${reached(at)}<5,${following},"")`);
      },
      value: (result, row) =>
        answer(result, row, ({ next }) =>
          next === null ? "" : result.setting(`label.${next.stage}`),
        ),
    },
    nextShare: {
      kind: "percent",
      formula: (at) => {
        const bounds = ['""', ...shareBounds(at)].join(",");
        const stillMissing = `(${at.column("byShare")}=${reached(at)})*(${reached(at)}<5)`;
        return answered(at, '""', `IF(${stillMissing},CHOOSE(${reached(at)},${bounds},""),"")`);
      },
      value: (result, row) =>
        answer(result, row, ({ next }) =>
          next === null || next.stage === "early" ? "" : (next.share ?? ""),
        ),
    },
    nextTransactions: {
      kind: "amount",
      formula: (at) => {
        const bounds = transactionBounds(at).join(",");
        const stillMissing = `(${at.column("byTransactions")}=${reached(at)})*(${reached(at)}<5)`;
        return answered(at, '""', `IF(${stillMissing},CHOOSE(${reached(at)},${bounds},""),"")`);
      },
      value: (result, row) => answer(result, row, ({ next }) => next?.transactions ?? ""),
    },
    potential: {
      kind: "percent",
      formula: (at) => {
        const others = `ROUND(1-${orZero(at.column("share"))},10)`;
        return answered(at, others, others);
      },
      value: (result, row) => answer(result, row, ({ potential }) => potential),
    },
    /** The place of the stage that share alone would allow, from 1. */
    byShare: {
      kind: "rank",
      formula: (at) => {
        const share = at.column("share");
        const from = shareBounds(at).map((bound, i): [string, number] => [
          `>=ROUND(${bound},10)`,
          i + 3,
        ]);
        return placeFormula(share, [[">0", 2], ...from]);
      },
      value: ({ share, bands }, row) =>
        placeOf(share, row, (value) => developmentOf(value, Infinity, false, bands)),
    },
    byTransactions: {
      kind: "rank",
      formula: (at) => {
        const from = transactionBounds(at).map((bound, i): [string, number] => [
          `>=ROUND(${bound},10)`,
          i + 2,
        ]);
        return placeFormula(at.column("transactions"), from);
      },
      value: ({ transactions, bands }, row) =>
        placeOf(transactions, row, (value) => developmentOf(1, value, false, bands)),
    },
  },
  chart: {
    kind: "scatter",
    x: "share",
    y: "transactions",
    axes: { x: "shares", y: "counts" },
    blankIsZero: true,
    group: "stage",
    groups: [
      "label.exploratory",
      "label.early",
      "label.mid",
      "label.partnership",
      "label.synergistic",
      "label.disrupted",
    ],
    rest: false,
    borders: [
      { kind: "corner", x: null, y: "count.early", group: "label.early" },
      { kind: "corner", x: "share.mid", y: "count.mid", group: "label.mid" },
      {
        kind: "corner",
        x: "share.partnership",
        y: "count.partnership",
        group: "label.partnership",
      },
      {
        kind: "corner",
        x: "share.synergistic",
        y: "count.synergistic",
        group: "label.synergistic",
      },
    ],
  },
  texts: stageModelTexts,
});

type Column = "customer" | "share" | "transactions" | "months" | "byShare" | "byTransactions";

interface At {
  readonly column: (id: Column) => string;
  readonly setting: (id: Setting) => string;
}

type Setting =
  | `label.${(typeof stages)[number]}`
  | `share.${"mid" | "partnership" | "synergistic"}`
  | `count.${"early" | "mid" | "partnership" | "synergistic"}`
  | "after";

function labels(at: At): string[] {
  return stages.filter((each) => each !== "disrupted").map((each) => at.setting(`label.${each}`));
}

function shareBounds(at: At): string[] {
  return (["mid", "partnership", "synergistic"] as const).map((each) =>
    at.setting(`share.${each}`),
  );
}

function transactionBounds(at: At): string[] {
  const reachable = ["early", "mid", "partnership", "synergistic"] as const;
  return reachable.map((each) => at.setting(`count.${each}`));
}

/** The place of the stage, the lower of the two. */
function reached(at: At): string {
  const [byShare, byCount] = [at.column("byShare"), at.column("byTransactions")];
  return `IF(${byShare}<${byCount},${byShare},${byCount})`;
}

function orZero(value: string): string {
  return `IF(ISNUMBER(${value}),${value},0)`;
}

/** Nothing for a row without a customer, an error where a cell is one, else what stands for the stage. */
function answered(at: At, disrupted: string, otherwise: string): string {
  const since = at.column("months");
  const broken = `ISNUMBER(${since})*(${since}>=${at.setting("after")})`;
  const cells = (["share", "transactions", "months"] as const).map((id) => at.column(id));
  const checked = faultElse(cells, `IF(${broken},${disrupted},${otherwise})`);
  return `IF(${at.column("customer")}="","",${checked})`;
}

/** The highest place whose bound is reached, from the last down; an error stays one. */
function placeFormula(cell: string, from: readonly (readonly [string, number])[]): string {
  const value = `ROUND(${orZero(cell)},10)`;
  const place = from.reduce((lower, [bound, at]) => `IF(${value}${bound},${at},${lower})`, "1");
  return faultElse([cell], place);
}

function placeOf(
  { shown, numbers }: InputValues,
  row: number,
  develop: (value: number) => Development,
): number | string {
  const cell = shown[row];
  if (isErrorValue(cell)) return cell;
  const value = numbers[row] ?? NaN;
  return stages.indexOf(develop(Number.isNaN(value) ? 0 : value).stage) + 1;
}

function answer(
  result: Result,
  row: number,
  of: (found: Development) => number | string,
): number | string | undefined {
  if (result.names[row] === "") return "";
  const fault = faultOf([result.share, result.transactions, result.months], row);
  const found = result.found[row];
  return fault ?? (found === undefined ? "" : of(found));
}
