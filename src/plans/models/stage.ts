import { developmentOf, type Development, type StageBands } from "../../engine/models/stage";
import { stageModelTexts } from "../../i18n/models/stage-model";
import { faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import { customerColumn, numberColumn, textColumn } from "./shared-columns";
import {
  answered,
  answeredAlways,
  labels,
  orZero,
  placeFormula,
  placeOf,
  reached,
  shareBounds,
  transactionBounds,
} from "./stage-formulas";
import { counts, months, stageSettings } from "./stage-settings";
import {
  aimWords,
  pairWords,
  aimFormula,
  aimOf,
  aims,
  checkFormula,
  fitFormula,
  fitOf,
  quadrantFormula,
  quadrantOf,
  zoneFormula,
  zoneOf,
} from "./stage-beside";

interface Result {
  readonly names: readonly string[];
  readonly share: InputValues;
  readonly transactions: InputValues;
  readonly months: InputValues;
  readonly position: InputValues;
  readonly ours: InputValues;
  readonly theirs: InputValues;
  readonly found: readonly Development[];
  readonly bands: StageBands;
  readonly setting: (id: string) => string;
}

/** How far the relationship with each customer has come, and what the next stage needs. */
export const stage = defineModel<Result>()({
  id: "stage",
  inputs: {
    // Nothing bought is where a relationship begins: a slip is not to look like that.
    share: { scale: { lowest: 0, highest: 1 }, outside: "error" },
    transactions: { scale: counts, outside: "error" },
    months: { scale: months, optional: true },
    position: { kind: "text", optional: true, oneOf: pairWords },
    ours: { kind: "text", optional: true, oneOf: (_, setting) => aimWords(setting) },
    theirs: { kind: "text", optional: true, oneOf: (_, setting) => aimWords(setting) },
  },
  settings: stageSettings,
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
    /** What is done at this stage for the next one. */
    todo: {
      kind: "label",
      width: 430,
      formula: (at) => {
        const steps = aims.map((each) => at.setting(`do.${each}`)).join(",");
        return answered(at, at.setting("do.disrupted"), `CHOOSE(${reached(at)},${steps})`);
      },
      value: (result, row) => answer(result, row, ({ stage }) => result.setting(`do.${stage}`)),
    },
    fit: {
      kind: "label",
      formula: (at) =>
        answered(
          at,
          at.setting("fit.disrupted"),
          fitFormula(reached(at), at.column("quadrant"), at),
        ),
      value: (result, row) =>
        answer(result, row, (found) => {
          const fit = fitOf(found, quadrantOf(result.position, row))?.fit;
          return fit === undefined ? "" : result.setting(`fit.${fit}`);
        }),
    },
    check: {
      kind: "label",
      width: 320,
      formula: (at) =>
        answered(
          at,
          at.setting("check.win-back"),
          checkFormula(reached(at), at.column("quadrant"), at),
        ),
      value: (result, row) =>
        answer(result, row, (found) => {
          const check = fitOf(found, quadrantOf(result.position, row))?.check ?? "";
          return check === "" ? "" : result.setting(`check.${check}`);
        }),
    },
    zone: {
      kind: "label",
      width: 430,
      formula: (at) =>
        answeredAlways(at, zoneFormula(at.column("ourPlace"), at.column("theirPlace"), at)),
      value: (result, row) =>
        result.names[row] === ""
          ? ""
          : zoneOf(aimIn(result, "ours", row), aimIn(result, "theirs", row), result.setting),
    },
    position: textColumn("position", 110),
    ours: textColumn("ours", 110),
    theirs: textColumn("theirs", 110),
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
    /** The place of the quadrant, and of the stages that both sides aim at. */
    quadrant: {
      kind: "rank",
      formula: (at) => quadrantFormula(at.column("position")),
      value: ({ position }, row) => quadrantOf(position, row),
    },
    ourPlace: {
      kind: "rank",
      formula: (at) => aimFormula(at.column("ours"), at),
      value: (result, row) => aimIn(result, "ours", row),
    },
    theirPlace: {
      kind: "rank",
      formula: (at) => aimFormula(at.column("theirs"), at),
      value: (result, row) => aimIn(result, "theirs", row),
    },
  },
  offPage: "check",
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

function aimIn(result: Result, of: "ours" | "theirs", row: number): number {
  return aimOf(result[of], row, result.setting);
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
