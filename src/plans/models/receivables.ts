import {
  largestDiscount,
  receivableOf,
  usualCostOfCapital,
  usualReceivableBounds,
  type Receivable,
  type ReceivableFlag,
} from "../../engine/models/receivables";
import { roundAsExcel } from "../../engine/round";
import { receivablesTexts } from "../../i18n/models/receivables-model";
import {
  byParentSetting,
  companiesOf,
  companyColumn,
  companyNameColumn,
  companyNumberColumn,
  ownColumn,
  parentInput,
  summed,
  summedColumn,
  type Companies,
} from "./by-parent";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import { amounts } from "../scales";
import { countedColumn, numberColumn, rankColumn, ranked, type Ranks } from "./shared-columns";

const days = { lowest: 0, highest: 3650 };
const flags = ["overdue", "limit", "slow"] as const;

interface Result extends Ranks, Readonly<Record<Input, InputValues>> {
  readonly names: readonly string[];
  readonly companies: Companies;
  readonly own: Readonly<Record<Summed, InputValues>>;
  readonly found: readonly Receivable[];
  readonly total: number;
  /** What money costs a year, as a rate. */
  readonly capital: number;
  readonly label: (id: ReceivableFlag) => string;
}

type Summed = "owed" | "sales" | "overdue" | "limit";

type Input = "owed" | "sales" | "overdue" | "limit" | "terms";

/** Who owes how much for how long, and how much of it hangs on whom. */
export const receivables = defineModel<Result>()({
  id: "receivables",
  inputs: {
    owed: { scale: amounts },
    sales: { scale: amounts },
    overdue: { scale: amounts, optional: true },
    limit: { scale: amounts, optional: true },
    terms: { scale: days, optional: true },
    parent: parentInput,
  },
  settings: {
    overdueFrom: { kind: "share", usual: usualReceivableBounds.overdue },
    limitFrom: { kind: "share", usual: usualReceivableBounds.limit },
    grace: { kind: "number", scale: days, usual: usualReceivableBounds.grace },
    capital: { kind: "share", usual: usualCostOfCapital },
    byParent: byParentSetting,
    overdue: { kind: "label" },
    limit: { kind: "label" },
    slow: { kind: "label" },
  },
  compute: ({ names, inputs: own, settings }): Result => {
    const companies = companiesOf(names, own.parent, settings.byParent);
    const inputs = {
      owed: summed(companies, own.owed),
      sales: summed(companies, own.sales),
      overdue: summed(companies, own.overdue),
      limit: summed(companies, own.limit),
      terms: own.terms,
    };
    const bounds = {
      overdue: Number(settings.overdueFrom),
      limit: Number(settings.limitFrom),
      grace: Number(settings.grace),
    };
    const at = (id: Input, row: number) => inputs[id].numbers[row] ?? NaN;
    const total = inputs.owed.numbers.reduce(
      (sum, each) => (Number.isNaN(each) ? sum : sum + each),
      0,
    );
    return {
      ...{ names, companies, own },
      ...inputs,
      total,
      capital: Number(settings.capital),
      ...ranked(inputs.owed.numbers),
      found: names.map((_, row) =>
        receivableOf(
          {
            owed: at("owed", row),
            sales: at("sales", row),
            overdue: at("overdue", row),
            limit: at("limit", row),
            terms: at("terms", row),
          },
          bounds,
        ),
      ),
      label: (id) => String(settings[id]),
    };
  },
  columns: {
    customer: companyNameColumn,
    owed: summedColumn("amount", "owed"),
    sales: summedColumn("amount", "sales"),
    overdue: summedColumn("amount", "overdue"),
    limit: summedColumn("amount", "limit"),
    terms: numberColumn("amount", "terms"),
    flags: {
      kind: "label",
      width: 260,
      formula: (at) => {
        const late = `${at.column("days")}-${at.column("terms")}`;
        const raised = [
          `IF(${isAbove(at.column("overdueShare"), at.setting("overdueFrom"))},"; "&${at.setting("overdue")},"")`,
          `IF(${isAbove(at.column("use"), at.setting("limitFrom"))},"; "&${at.setting("limit")},"")`,
          `IF(ISNUMBER(${at.column("days")})*ISNUMBER(${at.column("terms")}),IF(ROUND(${late},10)>${at.setting("grace")},"; "&${at.setting("slow")},""),"")`,
        ];
        return `MID(${raised.join("&")},3,500)`;
      },
      value: (result, row) =>
        flags
          .filter((flag) => result.found[row]?.flags.includes(flag))
          .map((flag) => result.label(flag))
          .join("; "),
    },
    days: {
      kind: "score",
      formula: (at) => ratio(at.column("owed"), at.column("sales"), 365),
      value: ({ owed, sales, found }, row) => faultOf([owed, sales], row) ?? found[row]?.days,
    },
    overdueShare: {
      kind: "percent",
      formula: (at) => ratio(at.column("overdue"), at.column("owed")),
      value: ({ overdue, owed, found }, row) =>
        faultOf([overdue, owed], row) ?? found[row]?.overdueShare,
    },
    use: {
      kind: "percent",
      formula: (at) => ratio(at.column("owed"), at.column("limit")),
      value: ({ owed, limit, found }, row) => faultOf([owed, limit], row) ?? found[row]?.use,
    },
    share: {
      kind: "percent",
      formula: (at) => {
        const owed = at.column("owed");
        // Errors among the others are passed over.
        return `IF(ISERROR(${owed}),${owed},IF(${owed}="","",IFERROR(ROUND(${owed}/AGGREGATE(9,6,${at.all("owed")}),10),"")))`;
      },
      value: ({ owed, total }, row) =>
        faultOf([owed], row) ??
        (total === 0 ? NaN : roundAsExcel((owed.numbers[row] ?? NaN) / total)),
    },
    /** For the whole sum at once, where it is paid as late as now otherwise. */
    worth: {
      kind: "percent",
      formula: (at) => {
        const [late, capital] = [at.column("days"), at.setting("capital")];
        return `IF(ISNUMBER(${late}),ROUND(1-1/(1+${capital}*${late}/365),10),${late})`;
      },
      value: ({ owed, sales, found, capital }, row) =>
        faultOf([owed, sales], row) ??
        roundAsExcel(largestDiscount(capital, found[row]?.days ?? NaN)),
    },
    /** All of it where nothing is said of overdue. */
    rest: {
      kind: "amount",
      formula: (at) => {
        const [owed, overdue] = [at.column("owed"), at.column("overdue")];
        const rest = `IF(${overdue}="",${owed},IF(${overdue}<${owed},ROUND(${owed}-${overdue},10),0))`;
        return faultElse([owed, overdue], `IF(${owed}="","",${rest})`);
      },
      value: (result, row) => faultOf([result.owed, result.overdue], row) ?? restOf(result, row),
    },
    rank: rankColumn,
    counted: countedColumn("owed"),
    company: companyColumn,
    who: companyNumberColumn,
    "own.owed": ownColumn("amount", "owed"),
    "own.sales": ownColumn("amount", "sales"),
    "own.overdue": ownColumn("amount", "overdue"),
    "own.limit": ownColumn("amount", "limit"),
  },
  offPage: "rank",
  chart: {
    kind: "parts",
    type: "ColumnStacked",
    rank: "rank",
    parts: ["rest", "overdue"],
    total: "owed",
  },
  texts: receivablesTexts,
});

function restOf(result: Result, row: number): number {
  const [owed = NaN, overdue = NaN] = [result.owed.numbers[row], result.overdue.numbers[row]];
  return Number.isNaN(overdue) ? owed : Math.max(0, roundAsExcel(owed - overdue));
}

function isAbove(cell: string, bound: string): string {
  return `IF(ISNUMBER(${cell}),${cell}>${bound},FALSE)`;
}

/** The first by the second, where both are numbers and the second is above 0; an error is passed on. */
function ratio(part: string, whole: string, times = 1): string {
  const quotient = `ROUND(${part}/${whole}${times === 1 ? "" : `*${times}`},10)`;
  const known = `IF((${part}="")+(${whole}=""),"",IF(${whole}>0,${quotient},""))`;
  return faultElse([part, whole], known);
}
