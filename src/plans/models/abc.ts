import { isErrorValue } from "../../engine/cell";
import {
  abcClasses,
  abcCodes,
  pareto,
  usualAbcCuts,
  usualPotentialCut,
  type AbcCuts,
  type Crossing,
} from "../../engine/models/abc";
import { abcTexts } from "../../i18n/models/abc";
import {
  countedFormula,
  liveRank,
  nativeRank,
  rankedColumns,
  reachedShareAmong,
} from "./abc-formulas";
import { defineModel } from "./model";
import { sameKey } from "./typed-key";

/** Who makes up most of the business: classes by cumulative share, and the Pareto chart. */
export const abc = defineModel({
  id: "abc",
  inputs: {
    value: {},
    group: { kind: "text", optional: true },
    potential: { kind: "mark", from: "potentialFrom", optional: true },
  },
  settings: {
    endOfA: { kind: "share", usual: usualAbcCuts[0] },
    endOfB: { kind: "share", usual: usualAbcCuts[1] },
    crossing: { kind: "choice", options: ["better", "worse"], usual: "better" },
    potentialFrom: {
      kind: "number",
      scale: { lowest: 0, highest: 100 },
      usual: usualPotentialCut,
    },
  },
  compute: ({ names, inputs: { value, group, potential }, settings }) => {
    const cuts: AbcCuts = [Number(settings.endOfA), Number(settings.endOfB)];
    const groups = numbersOf(group.shown.map(sameKey));
    const codes = abcCodes(value.numbers, cuts, settings.crossing as Crossing, groups);
    const classes = Array.from(codes, (code, i) => {
      const letter = abcClasses[code] ?? "";
      const raised = letter === "C" && (value.numbers[i] ?? 0) > 0 && potential.numbers[i] === 1;
      return raised ? "C+" : letter;
    });
    return { names, ...value, group, classes, ...pareto(value.numbers) };
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
          // Groups are handed over as numbers: names that Excel's = takes for one are one.
          `KAM.ABC(${at.column("value")},XMATCH(${at.column("group")},${at.column("group")}),${at.setting("endOfA", "endOfB")},${at.setting("crossing")},(${at.mark("potential")})=1)`,
        native: (at) => {
          const [value, counted] = [at.column("value"), at.column("counted")];
          const own = `(${at.all("group")}=${at.column("group")})`;
          const reached = (included: "<" | "<=") =>
            reachedShareAmong(rankedColumns(at), included, own);
          const within = (end: "endOfA" | "endOfB") =>
            `IF(${at.is("crossing", "better")},${reached("<")}<${at.setting(end)},${reached("<=")}<=${at.setting(end)})`;
          const least = `IF(${at.mark("potential")}=1,"C+","C")`;
          const gain = `IF(${within("endOfA")},"A",IF(${within("endOfB")},"B",${least}))`;
          return `IF(ISERROR(${value}),${value},IF(${counted}=0,"",IF(${counted}<0,"C",${gain})))`;
        },
      },
      value: ({ classes, shown }, row) => (isErrorValue(shown[row]) ? shown[row] : classes[row]),
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
    /** Within which the classes are cut. */
    group: {
      kind: "label",
      formula: (at) => at.text("group"),
      value: ({ group }, row) => group.shown[row],
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

/** A number for each name, the same for the same. */
function numbersOf(names: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
