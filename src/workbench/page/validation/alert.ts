import { ErrorValue, type Scalar } from "../../excel/model/value";
import type { WorkbenchText } from "../../../i18n/workbench";
import type { Say } from "../words";
import type { BrokenRule } from "./broken-rule";

/** More values of a list than these would hide the question. */
const MOST_VALUES = 12;

const ranges: Readonly<Record<string, WorkbenchText>> = {
  between: "between",
  notBetween: "notBetween",
  equal: "equalTo",
  notEqual: "notEqualTo",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterThanOrEqual: "atLeast",
  lessThanOrEqual: "atMost",
};

/** What to say of a value that breaks a rule: what its author wrote, else what the rule allows. */
export function alertText({ rule, allowed }: BrokenRule, say: Say): string {
  const { title = "", message = "" } = rule.error ?? {};
  const told = message === "" ? [say("notValid"), allowedText({ rule, allowed }, say)] : [message];
  return [title, ...told].filter((line) => line !== "").join("\n");
}

function allowedText({ rule, allowed }: BrokenRule, say: Say): string {
  if (rule.type === "list") {
    const values = allowed.slice(0, MOST_VALUES).map(shown).join(say("comma"));
    return say("allowedList", { values: allowed.length > MOST_VALUES ? `${values}…` : values });
  }
  const key = ranges[rule.operator ?? "between"];
  const [low = null, high = low] = allowed;
  if (key === undefined || low === null) return "";
  const range = say(key, { low: shown(low), high: shown(high) });
  if (rule.type === "whole") return say("allowedWhole", { range });
  return rule.type === "decimal" ? say("allowedNumber", { range }) : "";
}

/** A value as a sentence names it. */
export const shown = (value: Scalar): string =>
  value instanceof ErrorValue ? value.code : String(value ?? "");
