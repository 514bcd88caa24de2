import type { Element } from "@xmldom/xmldom";
import type { Sheet, Validation } from "../model/types";
import { fromFile, toFile } from "./formula";
import { areaName, parseAreas } from "./cell-address";
import { extensions } from "./held-formulas";
import { attribute, child, children, escapeXml, flag } from "./xml";

const types = ["list", "whole", "decimal", "custom", "textLength", "date", "time"] as const;

type PlacedRule = Sheet["validations"][number];

/**
 * The rules of a sheet. Those that point at other sheets Excel keeps apart, among what newer versions have added; they
 * may as well stand with the others.
 */
export function readValidations(worksheet: Element): PlacedRule[] {
  const usual = child(worksheet, "dataValidations");
  const lists = [...(usual === undefined ? [] : [usual]), ...newerLists(worksheet)];
  return lists.flatMap((list) =>
    children(list, "dataValidation").flatMap((element) => {
      const type = types.find((known) => known === attribute(element, "type"));
      if (type === undefined) return []; // "none": a prompt without a rule
      const rule = ruleOf(element, type);
      const areas = attribute(element, "sqref") ?? child(element, "sqref")?.textContent ?? "";
      return parseAreas(areas).map((area) => ({ area, rule }));
    }),
  );
}

/** What has been read with the others is written with them. */
export function dropNewerValidations(worksheet: Element): void {
  for (const list of newerLists(worksheet)) {
    const rules = children(list, "dataValidation");
    for (const rule of rules) {
      if (types.some((known) => known === attribute(rule, "type"))) list.removeChild(rule);
    }
    const rest = children(list, "dataValidation").length;
    if (rest > 0) {
      list.setAttribute("count", String(rest));
      continue;
    }
    const extension = list.parentNode;
    const all = extension?.parentNode;
    if (extension !== null) all?.removeChild(extension);
    if (all !== undefined && all !== null && children(all).length === 0) {
      all.parentNode?.removeChild(all);
    }
  }
}

function newerLists(worksheet: Element): Element[] {
  return extensions(worksheet).filter(({ localName }) => localName === "dataValidations");
}

function ruleOf(element: Element, type: Validation["type"]): Validation {
  const operator = attribute(element, "operator");
  const formula1 = child(element, "formula1")?.textContent ?? undefined;
  const formula2 = child(element, "formula2")?.textContent ?? undefined;
  const rule: Validation = {
    type,
    ignoreBlank: flag(element, "allowBlank"),
    // The file's attribute says the opposite of its name.
    inCellDropDown: !flag(element, "showDropDown"),
    error: {
      title: attribute(element, "errorTitle") ?? "",
      message: attribute(element, "error") ?? "",
      style: attribute(element, "errorStyle") ?? "stop",
      show: flag(element, "showErrorMessage"),
    },
    prompt: {
      title: attribute(element, "promptTitle") ?? "",
      message: attribute(element, "prompt") ?? "",
      show: flag(element, "showInputMessage"),
    },
  };
  if (operator !== undefined) rule.operator = operator;
  if (formula1 !== undefined) rule.formula1 = fromFile(formula1);
  if (formula2 !== undefined) rule.formula2 = fromFile(formula2);
  return rule;
}

/** Rules as XML; areas with the same rule share an entry. */
export function validationsXml(validations: readonly PlacedRule[]): string[] {
  const byRule = new Map<string, { rule: Validation; areas: string[] }>();
  for (const { area, rule } of validations) {
    const key = JSON.stringify(rule);
    const entry = byRule.get(key) ?? { rule, areas: [] };
    entry.areas.push(areaName(area));
    byRule.set(key, entry);
  }
  return [...byRule.values()].map(({ rule, areas }) => ruleXml(rule, areas.join(" ")));
}

function ruleXml(rule: Validation, areas: string): string {
  const { error, prompt, operator } = rule;
  const optional = (name: string, value: string | undefined) =>
    value === undefined || value === "" ? "" : ` ${name}="${escapeXml(value)}"`;
  const attributes =
    ` type="${rule.type}"` +
    (error === undefined || error.style === "stop" ? "" : ` errorStyle="${error.style}"`) +
    (operator === undefined || operator === "between" ? "" : ` operator="${operator}"`) +
    (rule.ignoreBlank ? ' allowBlank="1"' : "") +
    (rule.inCellDropDown === false ? ' showDropDown="1"' : "") +
    (prompt?.show === true ? ' showInputMessage="1"' : "") +
    (error?.show === true ? ' showErrorMessage="1"' : "") +
    optional("errorTitle", error?.title) +
    optional("error", error?.message) +
    optional("promptTitle", prompt?.title) +
    optional("prompt", prompt?.message);
  const formulas = [rule.formula1, rule.formula2].map((formula, index) =>
    formula === undefined
      ? ""
      : `<formula${index + 1}>${escapeXml(toFile(formula))}</formula${index + 1}>`,
  );
  return `<dataValidation${attributes} sqref="${areas}">${formulas.join("")}</dataValidation>`;
}
