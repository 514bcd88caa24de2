import { isErrorValue } from "../../engine/cell";
import { stages, type Development } from "../../engine/models/stage";
import { faultElse } from "./faults";
import type { InputValues } from "./model";
import { aims } from "./stage-beside";

/* What the formulas of stages are made of. */

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

export function labels(at: At): string[] {
  return aims.map((each) => at.setting(`label.${each}`));
}

export function shareBounds(at: At): string[] {
  return (["mid", "partnership", "synergistic"] as const).map((each) =>
    at.setting(`share.${each}`),
  );
}

export function transactionBounds(at: At): string[] {
  const reachable = ["early", "mid", "partnership", "synergistic"] as const;
  return reachable.map((each) => at.setting(`count.${each}`));
}

/** The place of the stage, the lower of the two. */
export function reached(at: At): string {
  const [byShare, byCount] = [at.column("byShare"), at.column("byTransactions")];
  return `IF(${byShare}<${byCount},${byShare},${byCount})`;
}

export function orZero(value: string): string {
  return `IF(ISNUMBER(${value}),${value},0)`;
}

/** Nothing for a row without a customer, an error where a cell is one, else what stands for the stage. */
export function answered(at: At, disrupted: string, otherwise: string): string {
  const since = at.column("months");
  const broken = `ISNUMBER(${since})*(${since}>=${at.setting("after")})`;
  const cells = (["share", "transactions", "months"] as const).map((id) => at.column(id));
  const checked = faultElse(cells, `IF(${broken},${disrupted},${otherwise})`);
  return answeredAlways(at, checked);
}

/** Nothing for a row without a customer. */
export function answeredAlways(at: Pick<At, "column">, formula: string): string {
  return `IF(${at.column("customer")}="","",${formula})`;
}

/** The highest place whose bound is reached, from the last down; an error stays one. */
export function placeFormula(cell: string, from: readonly (readonly [string, number])[]): string {
  const value = `ROUND(${orZero(cell)},10)`;
  const place = from.reduce((lower, [bound, at]) => `IF(${value}${bound},${at},${lower})`, "1");
  return faultElse([cell], place);
}

/** The place of the stage that one number alone would allow; an error stays one. */
export function placeOf(
  { shown, numbers }: InputValues,
  row: number,
  develop: (value: number) => Development,
): number | string {
  const cell = shown[row];
  if (isErrorValue(cell)) return cell;
  const value = numbers[row] ?? NaN;
  return stages.indexOf(develop(Number.isNaN(value) ? 0 : value).stage) + 1;
}
