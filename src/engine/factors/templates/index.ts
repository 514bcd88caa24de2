import { defaultScale, type Factor, type FactorTable } from "../types";
import advantage from "./advantage.json";
import attractiveness from "./attractiveness.json";
import relativeAdvantage from "./relative-advantage.json";
import type { LocalName, TemplateAxis, TemplateGroup, TemplateLanguage } from "./types";

export interface Template<Axis extends string = string> {
  readonly name: LocalName;
  readonly axes: Readonly<Record<Axis, TemplateAxis>>;
}

/**
 * The built-in factor tables, to be changed and adjusted by whoever uses them. The weights are ours, since the
 * sources leave them to each company: the factors that must be rated sum to 100 on the attractiveness axis, where
 * society is an extra for international trade, and all factors sum to 100 on the advantage axis.
 *
 * @source The lectures on key account management, tables 1 and 2; "relative": the ten-module training deck,
 *   relative advantage factors
 */
export const templates = {
  standard: {
    name: { "en-US": "Standard", "zh-CN": "标准模板", "zh-TW": "標準範本" },
    axes: { attractiveness, advantage },
  },
  relative: {
    name: { "en-US": "Relative advantage", "zh-CN": "相对优势模板", "zh-TW": "相對優勢範本" },
    axes: { attractiveness, advantage: relativeAdvantage },
  },
} as const satisfies Record<string, Template>;

export type TemplateId = keyof typeof templates;

export const templateIds = Object.keys(templates) as TemplateId[];

/** A template's factor table with its names in one language, on the scale from 1 to 10. */
export function instantiate(templateId: TemplateId, language: TemplateLanguage): FactorTable {
  const template: Template = templates[templateId];
  const factors = Object.entries(template.axes).flatMap(([axis, { groups }]) =>
    groups.flatMap((group) => factorsOf(axis, group, language)),
  );
  return { factors, scale: defaultScale, weighting: "flat", claimedTotal: 100 };
}

function factorsOf(axis: string, group: TemplateGroup, language: TemplateLanguage): Factor[] {
  return group.factors.flatMap((node) => {
    const leaves = "parts" in node ? node.parts : [node];
    return leaves.map((leaf) => ({
      name: leaf.name[language],
      axis,
      group: group.name[language],
      partOf: "parts" in node ? node.name[language] : null,
      weight: leaf.weight,
      groupWeight: null,
      partWeight: null,
      lessIsBetter: leaf.lessIsBetter ?? false,
      optional: group.optional,
    }));
  });
}
