import { isErrorValue } from "../../engine/cell";
import {
  abcClasses,
  abcCodes,
  pareto,
  usualAbcCuts,
  usualPotentialCut,
  usualProbationMonths,
  type AbcCuts,
  type Crossing,
  type Pareto,
} from "../../engine/models/abc";
import { abcTexts } from "../../i18n/models/abc";
import { rankedColumns, reachedShareAmong } from "./abc-formulas";
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
import { countedColumn, numberColumn, rankColumn, ranked, type Ranks } from "./shared-columns";
import { sameKey } from "./typed-key";

interface Result extends Pick<Pareto, "share" | "cumulative">, Ranks {
  readonly names: readonly string[];
  readonly companies: Companies;
  readonly value: InputValues;
  readonly own: Readonly<Record<"value", InputValues>>;
  readonly group: InputValues;
  readonly classes: readonly string[];
  readonly plusMonths: InputValues;
  readonly lasts: number;
  readonly label: (id: `plus.${"due" | "running"}` | `terms.${string}`) => string;
}

/** Who makes up most of the business: classes by cumulative share, and the Pareto chart. */
export const abc = defineModel<Result>()({
  id: "abc",
  inputs: {
    value: {},
    group: { kind: "text", optional: true },
    potential: { kind: "mark", from: "potentialFrom", optional: true },
    plusMonths: { scale: { lowest: 0, highest: 1200 }, optional: true },
    parent: parentInput,
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
    plusLasts: {
      kind: "number",
      scale: { lowest: 1, highest: 120 },
      usual: usualProbationMonths,
    },
    byParent: byParentSetting,
    "plus.due": { kind: "label" },
    "plus.running": { kind: "label" },
    "terms.A": { kind: "label" },
    "terms.B": { kind: "label" },
    "terms.C+": { kind: "label" },
    "terms.C": { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const { group, potential, plusMonths, parent } = inputs;
    const companies = companiesOf(names, parent, settings.byParent);
    const value = summed(companies, inputs.value);
    const cuts: AbcCuts = [Number(settings.endOfA), Number(settings.endOfB)];
    const groups = numbersOf(group.shown.map(sameKey));
    const codes = abcCodes(value.numbers, cuts, settings.crossing as Crossing, groups);
    const classes = Array.from(codes, (code, i) => {
      const letter = abcClasses[code] ?? "";
      const raised = letter === "C" && (value.numbers[i] ?? 0) > 0 && potential.numbers[i] === 1;
      return raised ? "C+" : letter;
    });
    const { share, cumulative } = pareto(value.numbers);
    return {
      ...{ names, companies, value, group, classes, plusMonths, share, cumulative },
      own: { value: inputs.value },
      lasts: Number(settings.plusLasts),
      label: (id) => String(settings[id as "terms.A"]),
      ...ranked(value.numbers),
    };
  },
  columns: {
    customer: companyNameColumn,
    value: summedColumn("amount", "value"),
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
      value: ({ classes, value: { shown } }, row) =>
        isErrorValue(shown[row]) ? shown[row] : classes[row],
    },
    share: {
      kind: "percent",
      formula: (at) =>
        `IF(${at.column("counted")}=0,"",IF(SUM(${at.all("counted")})>0,ROUND(${at.column("counted")}/SUM(${at.all("counted")}),10),""))`,
      value: ({ share }, row) => share[row],
    },
    cumulative: {
      kind: "percent",
      formula: {
        // A sum for each row of all before it would take a hundred times as long for ten times as many customers.
        live: (at) => {
          const [counted, rank] = [at.column("counted"), at.column("rank")];
          return `IF(${counted}=0,"",INDEX(KAM.PARETO(${counted},${counted}),1+${rank},${cumulativeOfPareto}))`;
        },
        native: (at) => {
          const [counted, total] = [at.column("counted"), `SUM(${at.all("counted")})`];
          const reached = `SUMIF(${at.all("rank")},"<="&${at.column("rank")},${at.all("counted")})`;
          return `IF(${counted}=0,"",IF(${total}>0,ROUND(${reached}/${total},10),""))`;
        },
      },
      value: ({ cumulative }, row) => cumulative[row],
    },
    rank: rankColumn,
    /** What customers of the class get. */
    terms: {
      kind: "label",
      width: 260,
      formula: (at) =>
        ofClass(
          at.column("class"),
          termClasses.map((each) => [each, at.setting(`terms.${each}`)]),
        ),
      value: ({ classes, value: { shown }, label }, row) => {
        const fault = shown[row];
        if (isErrorValue(fault)) return fault;
        const own = classes[row] ?? "";
        return own === "" ? "" : label(`terms.${own}`);
      },
    },
    /** C+ is on trial: raised by then, or handed over to the channel that costs less. */
    plus: {
      kind: "label",
      width: 200,
      formula: (at) => {
        const months = at.column("plusMonths");
        const said = `IF(${months}>=${at.setting("plusLasts")},${at.setting("plus.due")},${at.setting("plus.running")})`;
        const known = `IF(ISNUMBER(${months}),${said},"")`;
        return ofClass(at.column("class"), [["C+", faultElse([months], known)]]);
      },
      value: ({ classes, value: { shown }, plusMonths, lasts, label }, row) => {
        const fault = shown[row];
        if (isErrorValue(fault)) return fault;
        if (classes[row] !== "C+") return "";
        const months = plusMonths.numbers[row] ?? NaN;
        if (Number.isNaN(months)) return faultOf([plusMonths], row) ?? "";
        return label(months >= lasts ? "plus.due" : "plus.running");
      },
    },
    plusMonths: numberColumn("rank", "plusMonths"),
    /** Within which the classes are cut. */
    group: {
      kind: "label",
      formula: (at) => at.text("group"),
      value: ({ group }, row) => group.shown[row],
    },
    /** What enters the sums: errors and blanks as 0. */
    counted: countedColumn("value"),
    company: companyColumn,
    who: companyNumberColumn,
    "own.value": ownColumn("amount", "value"),
  },
  offPage: "counted",
  chart: {
    kind: "pareto",
    rank: "rank",
    columns: "counted",
    line: "cumulative",
    cuts: ["endOfA", "endOfB"],
  },
  texts: abcTexts,
});

/** Which column of KAM.PARETO says what all up to a customer make up. */
const cumulativeOfPareto = 5;

const termClasses = ["A", "B", "C+", "C"] as const;

/** What stands for a class; an error stays one, and no class is none of them. */
function ofClass(cell: string, cases: readonly (readonly [string, string])[]): string {
  const chosen = cases.reduceRight(
    (rest, [id, then]) => `IF(${cell}="${id}",${then},${rest})`,
    '""',
  );
  return faultElse([cell], chosen);
}

/** A number for each name, the same for the same. */
function numbersOf(names: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
