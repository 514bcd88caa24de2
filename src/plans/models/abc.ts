import { isErrorValue } from "../../engine/cell";
import {
  abcClasses,
  abcCodes,
  pareto,
  usualAbcCuts,
  type AbcCuts,
  type Crossing,
} from "../../engine/models/abc";
import { abcTexts } from "../../i18n/models/abc";
import { countedFormula, liveRank, nativeRank, rankedColumns, reachedShare } from "./abc-formulas";
import { defineModel } from "./model";

/** Who makes up most of the business: classes by cumulative share, and the Pareto chart. */
export const abc = defineModel({
  id: "abc",
  inputs: { value: {} },
  settings: {
    endOfA: { kind: "share", usual: usualAbcCuts[0] },
    endOfB: { kind: "share", usual: usualAbcCuts[1] },
    crossing: { kind: "choice", options: ["better", "worse"], usual: "better" },
  },
  compute: ({ names, inputs: { value }, settings }) => {
    const cuts: AbcCuts = [Number(settings.endOfA), Number(settings.endOfB)];
    const codes = abcCodes(value.numbers, cuts, settings.crossing as Crossing);
    return { names, ...value, codes, ...pareto(value.numbers) };
  },
  columns: {
    customer: {
      kind: "name",
      formula: (at) => `IF(${at.name}="","",${at.name})`,
      value: ({ names }, row) => names[row],
    },
    value: {
      kind: "amount",
      formula: (at) => at.number("value"),
      value: ({ shown }, row) => shown[row],
    },
    class: {
      kind: "label",
      formula: {
        live: (at) =>
          `KAM.ABC(${at.column("value")},,${at.setting("endOfA", "endOfB")},${at.setting("crossing")})`,
        native: (at) => {
          const [value, counted] = [at.column("value"), at.column("counted")];
          const reached = (included: "<" | "<=") => reachedShare(rankedColumns(at), included);
          const within = (end: "endOfA" | "endOfB") =>
            `IF(${at.is("crossing", "better")},${reached("<")}<${at.setting(end)},${reached("<=")}<=${at.setting(end)})`;
          const gain = `IF(${within("endOfA")},"A",IF(${within("endOfB")},"B","C"))`;
          return `IF(ISERROR(${value}),${value},IF(${counted}=0,"",IF(${counted}<0,"C",${gain})))`;
        },
      },
      value: ({ codes, shown }, row) =>
        isErrorValue(shown[row]) ? shown[row] : abcClasses[codes[row] ?? NaN],
    },
    share: {
      kind: "percent",
      formula: (at) =>
        `IF(${at.column("counted")}=0,"",IFERROR(ROUND(${at.column("counted")}/SUM(${at.all("counted")}),10),""))`,
      value: ({ share }, row) => share[row],
    },
    cumulative: {
      kind: "percent",
      formula: (at) =>
        `IF(${at.column("counted")}=0,"",IFERROR(ROUND(SUMIF(${at.all("rank")},"<="&${at.column("rank")},${at.all("counted")})/SUM(${at.all("counted")}),10),""))`,
      value: ({ cumulative }, row) => cumulative[row],
    },
    rank: {
      kind: "rank",
      formula: {
        live: (at) => liveRank(rankedColumns(at)),
        native: (at) => nativeRank(rankedColumns(at), at.soFar("counted")),
      },
      value: ({ rank }, row) => rank[row],
    },
    /** What enters the sums: errors and blanks as 0. */
    counted: {
      kind: "amount",
      formula: (at) => countedFormula(at.column("value")),
      value: ({ numbers }, row) => (Number.isNaN(numbers[row]) ? 0 : numbers[row]),
    },
  },
  chart: {
    kind: "pareto",
    rank: "rank",
    columns: "counted",
    line: "cumulative",
    cuts: ["endOfA", "endOfB"],
  },
  texts: abcTexts,
});
