import { axes } from "../../engine/factors/types";
import { templates, type Template } from "../../engine/factors/templates";
import type { LocalName } from "../../engine/factors/templates/types";
import { foldName } from "./fold";

const known = new Map<string, readonly string[]>();
for (const template of Object.values<Template>(templates)) {
  for (const axis of axes) {
    for (const { factors } of template.axes[axis].groups) {
      for (const node of factors) {
        for (const { name } of "parts" in node ? node.parts : [node]) remember(name);
      }
    }
  }
}

function remember(name: LocalName): void {
  const names = Object.values(name);
  for (const one of names) known.set(foldName(one), names);
}

/** What a built-in factor is called in the other languages; nothing for a factor of the user's own. */
export function otherNames(name: string): readonly string[] {
  return (known.get(foldName(name)) ?? []).filter((other) => other !== name);
}
