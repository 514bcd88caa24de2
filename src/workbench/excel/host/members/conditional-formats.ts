import type { FormatRule } from "../../model/held";
import type { Sheet } from "../../model/types";
import { intersect } from "../cells/area";
import type { RangeTarget } from "./range-target";
import { bind, type HostObject, type HostType } from "./type";

interface RuleTarget {
  readonly sheet: Sheet;
  readonly rule: FormatRule;
}

/** As Excel hands over a formula; blank where the rule has none in this place. */
function formulaAt({ rule }: RuleTarget, index: number): string {
  const formula = rule.formulas[index]?.formula;
  return formula === undefined ? "" : `=${formula}`;
}

const allFormulas = (target: RuleTarget): string[] =>
  target.rule.formulas.map((_, index) => formulaAt(target, index));

const customRule: HostType<RuleTarget> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: { get: (target) => formulaAt(target, 0) } },
};

const custom: HostType<RuleTarget> = {
  name: "CustomConditionalFormat",
  objects: { Rule: (target) => bind(customRule, target) },
};

const cellValue: HostType<RuleTarget> = {
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: (target) => ({ formula1: formulaAt(target, 0), formula2: formulaAt(target, 1) }),
    },
  },
};

const containsText: HostType<RuleTarget> = {
  name: "TextConditionalFormat",
  scalars: { Rule: { get: (target) => ({ text: target.rule.text ?? formulaAt(target, 0) }) } },
};

const colorScale: HostType<RuleTarget> = {
  name: "ColorScaleConditionalFormat",
  scalars: {
    Criteria: {
      get: (target) => {
        const [minimum, midpoint, maximum] = [0, 1, 2].map((index) => ({
          formula: formulaAt(target, index),
        }));
        return { minimum, midpoint, maximum };
      },
    },
  },
};

const dataBar: HostType<RuleTarget> = {
  name: "DataBarConditionalFormat",
  scalars: {
    LowerBoundRule: { get: (target) => ({ formula: formulaAt(target, 0) }) },
    UpperBoundRule: { get: (target) => ({ formula: formulaAt(target, 1) }) },
  },
};

const iconSet: HostType<RuleTarget> = {
  name: "IconSetConditionalFormat",
  scalars: {
    Criteria: { get: (target) => allFormulas(target).map((formula) => ({ formula })) },
  },
};

/** What a rule has of its own kind; nothing of another. */
function ofKind(type: FormatRule["type"], own: HostType<RuleTarget>) {
  return (target: RuleTarget): HostObject | null =>
    target.rule.type === type ? bind(own, target) : null;
}

const conditionalFormat: HostType<RuleTarget> = {
  name: "ConditionalFormat",
  identity: { key: "Id", of: ({ sheet, rule }) => `rule-${sheet.formatRules.indexOf(rule)}` },
  scalars: { Type: { get: ({ rule }) => rule.type } },
  objects: {
    CustomOrNullObject: ofKind("Custom", custom),
    CellValueOrNullObject: ofKind("CellValue", cellValue),
    TextComparisonOrNullObject: ofKind("ContainsText", containsText),
    ColorScaleOrNullObject: ofKind("ColorScale", colorScale),
    DataBarOrNullObject: ofKind("DataBar", dataBar),
    IconSetOrNullObject: ofKind("IconSet", iconSet),
  },
};

/** Rules by which cells are formatted: those of a file can be asked for; none can be added here. */
export const conditionalFormats: HostType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: ({ sheet, area }) =>
    sheet.formatRules
      .filter(({ areas }) => areas.some((each) => intersect(each, area)))
      .map((rule) => bind(conditionalFormat, { sheet, rule })),
  item: ({ sheet }, id) => {
    const rule = sheet.formatRules.find((_, index) => id === `rule-${index}`);
    return rule === undefined ? null : bind(conditionalFormat, { sheet, rule });
  },
};
