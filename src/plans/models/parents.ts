import { parentsTexts } from "../../i18n/models/parents";
import {
  alike,
  askedOnce,
  customersOf,
  largestAmong,
  largestOf,
  lastRowFormula,
  lastRowsOf,
  numberAmongColumn,
  numberedColumn,
  numbersOfTexts,
  ofCustomerColumn,
  onceColumn,
  onceOf,
  sumAmong,
  sumsOf,
  whereNumbered,
  type NumberRefs,
  type TextRefs,
} from "./by-customer";
import { defineModel, type InputValues } from "./model";
import {
  countedColumn,
  countedInputColumn,
  numberColumn,
  rankColumn,
  ranked,
  textColumn,
  type Ranks,
} from "./shared-columns";
import { sameKey } from "./typed-key";

type Flag = "owners" | "chain";

interface StateRefs extends NumberRefs<"who" | "ownerNumber" | "mostOwner" | "above" | "parent"> {
  readonly setting: (id: Flag) => string;
}

interface Result extends Ranks {
  readonly names: readonly string[];
  readonly parent: InputValues;
  readonly owner: InputValues;
  readonly revenue: InputValues;
  readonly profit: InputValues;
  readonly customers: readonly string[];
  /** Whose group a row is in: its parent's, else its own. */
  readonly group: readonly string[];
  readonly who: Float64Array;
  readonly members: Float64Array;
  readonly together: Float64Array;
  readonly profits: Float64Array;
  readonly ownerNumber: Float64Array;
  /** The row of the parent among the customers, from 1; 0 where it is none. */
  readonly above: Float64Array;
  readonly flagged: readonly (readonly Flag[])[];
  readonly once: Float64Array;
  /** The largest number among the owners of a group: all others' are the same where there is one owner. */
  readonly mostOwner: Float64Array;
  readonly label: (flag: Flag) => string;
}

/** What the companies of one parent bring together, and who is looked after by two people at once. */
export const parents = defineModel<Result>()({
  id: "parents",
  inputs: {
    parent: { kind: "text" },
    revenue: {},
    profit: { optional: true },
    owner: { kind: "text", optional: true },
  },
  settings: {
    owners: { kind: "label" },
    chain: { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const { parent, owner, revenue, profit } = inputs;
    const customers = customersOf(names);
    const parentOf = (row: number) => String(parent.shown[row] ?? "");
    const group = customers.map((name, row) => parentOf(row) || name);
    const who = numbersOfTexts(group);
    const ownerNumber = numbersOfTexts(owner.shown.map(String)).map((number, row) =>
      Number.isNaN(who[row] ?? NaN) || Number.isNaN(number) ? 0 : number,
    );
    const rowOf = lastRowsOf(customers);
    const above = Float64Array.from(customers, (_, row) => rowOf(parentOf(row)) ?? 0);
    const sum = (numbers: Float64Array) => sumsOf(who, numbers);
    const members = sum(who.map(() => 1));
    const owners = sum(ownerNumber);
    const named = sum(ownerNumber.map((number) => (number > 0 ? 1 : 0)));
    const most = largestOf(who, ownerNumber);
    const together = sum(revenue.numbers);
    const flagged = customers.map((_, row): Flag[] => {
      if (Number.isNaN(who[row] ?? NaN)) return [];
      const over = parentOf((above[row] ?? 0) - 1);
      const isChain =
        (above[row] ?? 0) > 0 && over !== "" && sameKey(over) !== sameKey(parentOf(row));
      const differ = (owners[row] ?? 0) !== (named[row] ?? 0) * (most[row] ?? 0);
      return [...(differ ? (["owners"] as const) : []), ...(isChain ? (["chain"] as const) : [])];
    });
    const once = onceOf(who, together);
    return {
      names,
      ...inputs,
      customers,
      group,
      who,
      members,
      together,
      profits: sum(profit.numbers),
      ownerNumber,
      above,
      flagged,
      once,
      mostOwner: most,
      ...ranked(once),
      label: (flag) => String(settings[flag]),
    };
  },
  columns: {
    group: {
      kind: "name",
      formula: (at) =>
        `IF(${at.column("parent")}="",${at.column("customer")},${at.column("parent")})`,
      value: ({ group }, row) => group[row],
    },
    together: {
      kind: "amount",
      formula: askedOnce(alike(sumAmong("bought", "who")), whereNumbered),
      value: ({ together }, row) => together[row],
    },
    profits: {
      kind: "amount",
      formula: askedOnce(alike(sumAmong("gained", "who")), whereNumbered),
      value: ({ profits }, row) => profits[row],
    },
    members: {
      kind: "rank",
      formula: askedOnce(
        alike((at: NumberRefs<"who">, number) => `COUNTIF(${at.all("who")},${number})`),
        whereNumbered,
      ),
      value: ({ members }, row) => members[row],
    },
    state: {
      kind: "label",
      width: 260,
      formula: askedOnce(
        alike((at: StateRefs, number) => {
          const owners = sumAmong("ownerNumber", "who")(at, number);
          const named = `COUNTIFS(${at.all("who")},${number},${at.all("ownerNumber")},">0")`;
          return `${owners}<>${named}*${at.column("mostOwner")}`;
        }),
        (at, differ) => {
          const row = `IF(${at.column("above")}>0,${at.column("above")},1)`;
          const over = `INDEX(${at.all("parent")},${row})`;
          const chain = `(${at.column("above")}>0)*(${over}<>"")*(${over}<>${at.column("parent")})`;
          const owners = `IF(${at.column("who")}="",FALSE,${differ})`;
          return `MID(IF(${owners},"; "&${at.setting("owners")},"")&IF(${chain},"; "&${at.setting("chain")},""),3,500)`;
        },
      ),
      value: ({ flagged, label }, row) => (flagged[row] ?? []).map(label).join("; "),
    },
    customer: ofCustomerColumn,
    parent: textColumn("parent", 150),
    owner: textColumn("owner", 110),
    revenue: numberColumn("amount", "revenue"),
    profit: numberColumn("amount", "profit"),
    /** Each parent once, in its last row. */
    rank: rankColumn,
    counted: countedColumn("once"),
    once: onceColumn("together"),
    who: { ...numberedColumn("group"), value: ({ who }, row) => who[row] },
    bought: countedInputColumn("revenue"),
    gained: countedInputColumn("profit"),
    ownerNumber: {
      kind: "rank",
      formula: lastRowFormula(
        "owner",
        "owner",
        (last, at: TextRefs<"owner" | "who">) =>
          `IF((${at.column("owner")}="")+(${at.column("who")}="")>0,0,${last})`,
      ),
      value: ({ ownerNumber }, row) => ownerNumber[row],
    },
    mostOwner: {
      kind: "rank",
      formula: askedOnce(largestAmong("ownerNumber", "who"), whereNumbered),
      value: ({ mostOwner }, row) => mostOwner[row],
    },
    above: numberAmongColumn("parent", "customer", ({ above }: Result, row) => above[row]),
  },
  offPage: "rank",
  chart: { kind: "parts", type: "BarStacked", rank: "rank", parts: ["once"], total: "together" },
  texts: parentsTexts,
});
