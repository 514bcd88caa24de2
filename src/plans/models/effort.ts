import { isErrorValue } from "../../engine/cell";
import {
  effortAgainstValue,
  effortDigits,
  usualEffortFactor,
  usualKeyEffort,
  type Effort,
} from "../../engine/models/effort";
import { effortTexts } from "../../i18n/models/effort";
import {
  anyMarked,
  anyMarkedColumn,
  byParentSetting,
  companiesOf,
  companyColumn,
  companyNameColumn,
  companyNumberColumn,
  elsewhereFormula,
  isElsewhere,
  ownColumn,
  ownMarkColumn,
  parentInput,
  summed,
  summedColumn,
  type Companies,
} from "./by-parent";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import { amounts } from "../scales";

interface Result extends Effort {
  readonly names: readonly string[];
  readonly effort: InputValues;
  readonly value: InputValues;
  readonly key: InputValues;
  readonly companies: Companies;
  readonly own: Readonly<Record<"effort" | "value" | "key", InputValues>>;
  readonly words: { readonly over: string; readonly under: string };
  readonly tier: (id: "key" | "ordinary" | "prospect") => string;
}

/** Who gets more than it brings, and who less. */
export const effort = defineModel<Result>()({
  id: "effort",
  inputs: {
    effort: { scale: amounts },
    value: {},
    key: { kind: "mark", from: 1, optional: true },
    parent: parentInput,
  },
  settings: {
    factor: { kind: "number", scale: { lowest: 1.01, highest: 100 }, usual: usualEffortFactor },
    target: { kind: "share", usual: usualKeyEffort },
    byParent: byParentSetting,
    over: { kind: "label" },
    under: { kind: "label" },
    "tier.key": { kind: "label" },
    "tier.ordinary": { kind: "label" },
    "tier.prospect": { kind: "label" },
    // Of the six questions of the source those that no number answers.
    "question.shared": { kind: "check" },
    "question.rules": { kind: "check" },
    "question.known": { kind: "check" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const companies = companiesOf(names, inputs.parent, settings.byParent);
    const [given, value] = [summed(companies, inputs.effort), summed(companies, inputs.value)];
    const key = anyMarked(companies, inputs.key);
    const marks = Array.from(key.numbers, (mark) => mark === 1);
    return {
      ...{ names, companies, effort: given, value, key, own: inputs },
      words: { over: String(settings.over), under: String(settings.under) },
      tier: (id) => String(settings[`tier.${id}`]),
      ...effortAgainstValue(
        given.numbers,
        value.numbers,
        marks.includes(true) ? marks : null,
        Number(settings.factor),
        Number(settings.target),
      ),
    };
  },
  columns: {
    customer: companyNameColumn,
    effort: summedColumn("amount", "effort"),
    value: summedColumn("amount", "value"),
    served: {
      kind: "label",
      formula: (at) => {
        const [ratio, hours] = [at.column("ratio"), at.column("hours")];
        const [over, under, factor] = [
          at.setting("over"),
          at.setting("under"),
          at.setting("factor"),
        ];
        const byRatio = `IF(${ratio}>=ROUND(${factor},10),${over},IF(${ratio}<=ROUND(1/${factor},10),${under},""))`;
        return whereKnown(at, `IF(ISNUMBER(${ratio}),${byRatio},IF(${hours}>0,${over},""))`);
      },
      value: ({ served, words, effort, value }, row) => {
        const own = served[row] ?? "";
        return faultOf([effort, value], row) ?? (own === "" ? "" : words[own]);
      },
    },
    effortShare: {
      kind: "percent",
      formula: (at) => whereKnown(at, shareOf(at, "hours")),
      value: ({ effort, value, effortShare }, row) =>
        faultOf([effort, value], row) ?? effortShare[row],
    },
    valueShare: {
      kind: "percent",
      formula: (at) => whereKnown(at, shareOf(at, "gains")),
      value: ({ effort, value, valueShare }, row) =>
        faultOf([effort, value], row) ?? valueShare[row],
    },
    ratio: {
      kind: "score",
      formula: (at) => {
        const [hours, gains] = [at.column("hours"), at.column("gains")];
        const ratio = `ROUND(${hours}/SUM(${at.all("hours")})/(${gains}/SUM(${at.all("gains")})),10)`;
        return whereKnown(at, `IF(${gains}>0,IFERROR(${ratio},""),"")`);
      },
      value: ({ effort, value, ratio }, row) => faultOf([effort, value], row) ?? ratio[row],
    },
    fitting: {
      kind: "amount",
      formula: (at) => {
        const [gains, key] = [at.column("gains"), at.column("key")];
        const [allHours, allGains] = [at.all("hours"), at.all("gains")];
        const keyGains = `SUMIF(${at.all("key")},1,${allGains})`;
        const keyHours = `SUMIF(${at.all("key")},1,${allHours})`;
        const target = `${at.setting("target")}*SUM(${allHours})`;
        const keyPart = `IF(${target}>${keyHours},${target},${keyHours})`;
        const apart = `IF(${key}=1,${keyPart}*${gains}/${keyGains},(SUM(${allHours})-${keyPart})*${gains}/(SUM(${allGains})-${keyGains}))`;
        const together = `SUM(${allHours})*${gains}/SUM(${allGains})`;
        const oneSide = `(${keyGains}=0)+(${keyGains}=SUM(${allGains}))`;
        return whereKnown(
          at,
          `IFERROR(ROUND(IF(${oneSide},${together},${apart}),${effortDigits}),"")`,
        );
      },
      value: ({ effort, value, fitting }, row) => faultOf([effort, value], row) ?? fitting[row],
    },
    change: {
      kind: "signed",
      // Whole hours, as those that fit.
      numberFormat: "+#,##0;-#,##0;0",
      formula: (at) => {
        const fitting = at.column("fitting");
        return `IF(ISNUMBER(${fitting}),ROUND(${fitting}-${at.column("hours")},${effortDigits}),${fitting})`;
      },
      value: ({ effort, value, change }, row) => faultOf([effort, value], row) ?? change[row],
    },
    /** A key account, somebody who buys, or somebody who may yet. */
    tier: {
      kind: "label",
      width: 130,
      formula: (at) => {
        const [value, key] = [at.column("value"), at.column("key")];
        const buys = `IF(${value}="",${at.setting("tier.prospect")},IF(${value}=0,${at.setting("tier.prospect")},${at.setting("tier.ordinary")}))`;
        const tier = `IF(${key}=1,${at.setting("tier.key")},${faultElse([value], buys)})`;
        return faultElse(
          [at.column("customer")],
          `IF(${at.column("customer")}="","",IF(${elsewhereFormula(at)},"",${tier}))`,
        );
      },
      value: ({ names, companies, key, value, tier }, row) => {
        const name = names[row] ?? "";
        if (name === "" || isErrorValue(name)) return name;
        if (isElsewhere(companies, row)) return "";
        if (key.numbers[row] === 1) return tier("key");
        const number = value.numbers[row] ?? NaN;
        const hasNone = Number.isNaN(number) || number === 0;
        return faultOf([value], row) ?? tier(hasNone ? "prospect" : "ordinary");
      },
    },
    key: anyMarkedColumn("key"),
    /** What enters the sums: 0 where either number is missing. */
    hours: {
      kind: "amount",
      formula: (at) => `IF(${isKnown(at)},${at.column("effort")},0)`,
      value: ({ hours }, row) => hours[row],
    },
    gains: {
      kind: "amount",
      formula: (at) => {
        const value = at.column("value");
        return `IF(${isKnown(at)},IF(${value}>0,${value},0),0)`;
      },
      value: ({ gains }, row) => gains[row],
    },
    company: companyColumn,
    who: companyNumberColumn,
    "own.effort": ownColumn("amount", "effort"),
    "own.value": ownColumn("amount", "value"),
    "own.key": ownMarkColumn("key"),
  },
  offPage: "key",
  chart: {
    kind: "scatter",
    x: "valueShare",
    y: "effortShare",
    axes: { x: "shares", y: "shares" },
    blankIsZero: false,
    group: "served",
    groups: ["over", "under"],
    rest: true,
    borders: [
      { kind: "slope", times: "factor", group: "over" },
      { kind: "slope", times: null, group: null },
      { kind: "slope", times: "factor", inverse: true, group: "under" },
    ],
  },
  texts: effortTexts,
});

interface At {
  readonly column: (id: "effort" | "value" | "hours" | "gains") => string;
  readonly all: (id: "hours" | "gains") => string;
}

/** Whether a customer has both numbers. */
function isKnown(at: At): string {
  return `ISNUMBER(${at.column("effort")})*ISNUMBER(${at.column("value")})`;
}

/** Blank where a number is missing, and the error where one is an error. */
function whereKnown(at: At, formula: string): string {
  const [effort, value] = [at.column("effort"), at.column("value")];
  return faultElse([effort, value], `IF(${isKnown(at)},${formula},"")`);
}

function shareOf(at: At, id: "hours" | "gains"): string {
  return `IFERROR(ROUND(${at.column(id)}/SUM(${at.all(id)}),10),"")`;
}
