import { axes, type AxisId } from "../../../engine/portfolio/axes";
import { templates, type Template } from "../../../engine/factors/templates";
import type { LocalName } from "../../../engine/factors/templates/types";
import { factorHints } from "../../../i18n/vocabulary/factor-words";
import { axisWords } from "../../../i18n/vocabulary/words";
import { foldName } from "../fold";
import { matchWord } from "./word-match";

interface Known {
  readonly axis: AxisId;
  readonly lessIsBetter: boolean;
}

/** The templates' factors and groups, by what they are called in any language. */
const factors = new Map<string, Known>();
const groups = new Map<string, AxisId>();
for (const template of Object.values<Template<AxisId>>(templates)) {
  for (const axis of axes) {
    for (const group of template.axes[axis].groups) {
      each(group.name, (name) => groups.set(name, axis));
      for (const node of group.factors) {
        if ("parts" in node) each(node.name, (name) => groups.set(name, axis));
        for (const leaf of "parts" in node ? node.parts : [node]) {
          const { lessIsBetter = false } = leaf;
          each(leaf.name, (name) => factors.set(name, { axis, lessIsBetter }));
        }
      }
    }
  }
}

function each(name: LocalName, keep: (key: string) => void): void {
  for (const text of Object.values(name)) keep(foldName(text));
}

/** The axis that a factor's name says, by the templates or by what such factors are called; null where it says none. */
export function axisOfFactor(name: string): AxisId | null {
  const known = factors.get(foldName(name));
  if (known !== undefined) return known.axis;
  const attractiveness = matchWord(name, factorHints.attractiveness);
  const advantage = matchWord(name, factorHints.advantage);
  const lengths = [attractiveness?.length ?? 0, advantage?.length ?? 0];
  const [one = 0, other = 0] = lengths;
  if (one === 0 && other === 0) return axisOfTitle(name);
  if (one === other) return null;
  return one > other ? "attractiveness" : "advantage";
}

/** The axis that the name of a group, of a table or of an axis says. */
export function axisOfGroup(text: string): AxisId | null {
  for (const part of [text, ...text.split(" · ")]) {
    const known = groups.get(foldName(part));
    if (known !== undefined) return known;
    const lengths = axes.map((axis) =>
      Math.max(
        matchWord(part, factorHints[`${axis}Axis`])?.length ?? 0,
        matchWord(part, axisWords[axis])?.length ?? 0,
      ),
    );
    const [attractiveness = 0, advantage = 0] = lengths;
    if (attractiveness !== advantage) {
      return attractiveness > advantage ? "attractiveness" : "advantage";
    }
  }
  return null;
}

/** The axis that a title is about; null where it names both, or none. */
export function axisOfTitle(text: string): AxisId | null {
  const named = axes.filter(
    (axis) =>
      matchWord(text, factorHints[`${axis}Axis`]) !== null ||
      matchWord(text, axisWords[axis]) !== null,
  );
  return named.length > 1 ? null : axisOfGroup(text);
}

/** Whether a text is what a factor is called. */
export function isFactorName(text: string): boolean {
  const key = foldName(text);
  return (
    factors.has(key) ||
    matchWord(text, factorHints.attractiveness) !== null ||
    matchWord(text, factorHints.advantage) !== null ||
    matchWord(text, factorHints.lessIsBetter) !== null
  );
}

/** What a factor's name says of its direction: known from the templates, proposed by its words, or nothing. */
export function directionOfFactor(name: string): "less" | "ask" | "more" {
  const known = factors.get(foldName(name));
  if (known !== undefined) return known.lessIsBetter ? "less" : "more";
  const less = matchWord(name, factorHints.lessIsBetter)?.length ?? 0;
  const more = matchWord(name, factorHints.moreIsBetter)?.length ?? 0;
  return less > more ? "ask" : "more";
}

/** Whether an entry of a line or column of directions says that less is better. */
export function saysLess(text: string): boolean {
  return matchWord(text, factorHints.less) !== null;
}
