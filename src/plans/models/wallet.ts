import { usualWalletBounds, walletOf, type Wallet } from "../../engine/models/wallet";
import { walletTexts } from "../../i18n/models/wallet";
import { faultElse, faultOf } from "./faults";
import { defineModel, type InputValues } from "./model";
import { amounts } from "../scales";
import {
  countedColumn,
  customerColumn,
  tickColumn,
  numberColumn,
  rankColumn,
  ranked,
  type Ranks,
} from "./shared-columns";

interface Result extends Ranks {
  readonly names: readonly string[];
  readonly purchases: InputValues;
  readonly own: InputValues;
  readonly revenue: InputValues;
  readonly sole: InputValues;
  readonly found: readonly Wallet[];
  readonly label: (id: "check" | "sole" | "target" | "room") => string;
}

/** How much of what customers buy they buy from us, and where there is more to win. */
export const wallet = defineModel<Result>()({
  id: "wallet",
  inputs: {
    purchases: { scale: amounts },
    revenue: { scale: amounts },
    own: { scale: amounts, optional: true },
    sole: { kind: "mark", from: 1, optional: true },
  },
  settings: {
    targetBelow: { kind: "share", usual: usualWalletBounds.target },
    roomBelow: { kind: "share", usual: usualWalletBounds.room },
    target: { kind: "label" },
    room: { kind: "label" },
    sole: { kind: "label" },
    check: { kind: "label" },
  },
  compute: ({ names, inputs, settings }): Result => {
    const bounds = { target: Number(settings.targetBelow), room: Number(settings.roomBelow) };
    const at = (id: keyof typeof inputs, row: number) => inputs[id].numbers[row] ?? NaN;
    const found = names.map((_, row) =>
      walletOf(
        at("purchases", row),
        at("own", row),
        at("revenue", row),
        at("sole", row) === 1,
        bounds,
      ),
    );
    const { purchases, own, revenue } = inputs;
    // An error among what is made by itself leaves no gap that is known.
    const gaps = Float64Array.from(found, ({ gap }, row) =>
      faultOf([purchases, own, revenue], row) === undefined ? gap : NaN,
    );
    return {
      names,
      ...inputs,
      found,
      ...ranked(gaps),
      label: (id) => String(settings[id]),
    };
  },
  columns: {
    customer: customerColumn,
    purchases: numberColumn("amount", "purchases"),
    own: numberColumn("amount", "own"),
    addressable: {
      kind: "amount",
      formula: (at) => {
        const [purchases, own] = [at.column("purchases"), at.column("own")];
        const rest = `ROUND(${purchases}-IF(ISNUMBER(${own}),${own},0),10)`;
        return faultElse([purchases, own], `IF(${purchases}="","",${rest})`);
      },
      value: (result, row) =>
        faultOf([result.purchases, result.own], row) ?? result.found[row]?.addressable,
    },
    revenue: numberColumn("amount", "revenue"),
    share: {
      kind: "percent",
      formula: (at) =>
        known(at, '""', `ROUND(${at.column("revenue")}/${at.column("addressable")},10)`),
      value: (result, row) => answer(result, row, ({ share }) => share),
    },
    gap: {
      kind: "amount",
      formula: (at) =>
        known(at, '""', `ROUND(${at.column("addressable")}-${at.column("revenue")},10)`),
      value: (result, row) => answer(result, row, ({ gap }) => gap),
    },
    state: {
      kind: "label",
      formula: (at) => {
        const share = at.column("share");
        const byShare = `IF(${share}<${at.setting("targetBelow")},${at.setting("target")},IF(${share}<${at.setting("roomBelow")},${at.setting("room")},""))`;
        return known(
          at,
          at.setting("check"),
          `IF(${at.column("sole")}=1,${at.setting("sole")},${byShare})`,
        );
      },
      value: (result, row) =>
        answer(result, row, ({ state }) => (state === "" ? "" : result.label(state))),
    },
    sole: tickColumn("sole"),
    /** From the one where most is to be won. */
    rank: rankColumn,
    counted: countedColumn("gap"),
  },
  offPage: "rank",
  chart: {
    kind: "parts",
    type: "BarStacked",
    rank: "rank",
    parts: ["revenue", "gap", "own"],
    total: "purchases",
  },
  texts: walletTexts,
});

interface At {
  readonly column: (id: "addressable" | "revenue") => string;
}

/** The error of a cell, nothing where a number is missing, `wrong` where the customer buys less than we sell to it. */
function known(at: At, wrong: string, formula: string): string {
  const [addressable, revenue] = [at.column("addressable"), at.column("revenue")];
  const goTogether = `IF((${addressable}<=0)+(ROUND(${revenue},10)>${addressable}),${wrong},${formula})`;
  const both = `IF((${addressable}="")+(${revenue}=""),"",${goTogether})`;
  return faultElse([addressable, revenue], both);
}

function answer(
  result: Result,
  row: number,
  of: (found: Wallet) => number | string,
): number | string | undefined {
  const found = result.found[row];
  const fault = faultOf([result.purchases, result.own, result.revenue], row);
  return fault ?? (found === undefined ? "" : of(found));
}
