import type { AxisId, Scale } from "../factors/types";
import type { LabelScheme } from "../matrix/labels";
import { cells } from "../matrix/portfolio";
import { axes } from "../factors/types";
import type { PortfolioSettings } from "../portfolio/settings";
import { problem, type Problem } from "../problems";
import { nameKey } from "../text";

/** Whether a scale has two different ends, the lowest first. */
export function checkScale({ lowest, highest }: Scale): Problem[] {
  const valid = Number.isFinite(lowest) && Number.isFinite(highest) && lowest < highest;
  if (valid) return [];
  return [problem("scale-invalid", "settings", { params: { lowest, highest } })];
}

/** Whether cuts lie within the scale and own labels tell the quadrants apart. */
export function checkSettings(settings: PortfolioSettings, scale: Scale): Problem[] {
  return [
    ...axes.flatMap((axis) => checkCut(axis, settings.cuts[axis], scale)),
    ...checkLabels(settings.labels),
  ];
}

function checkCut(axis: AxisId, cut: PortfolioSettings["cuts"][AxisId], scale: Scale): Problem[] {
  if (typeof cut !== "number") return [];
  const { lowest, highest } = scale;
  if (cut > lowest && cut < highest) return [];
  return [
    problem("cut-outside-scale", "settings", { value: cut, params: { axis, lowest, highest } }),
  ];
}

function checkLabels(labels: LabelScheme): Problem[] {
  if (typeof labels === "string") return [];
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    const label = labels[cell];
    const key = nameKey(label);
    if (key === "") return [problem("label-blank", "settings", { params: { cell } })];
    if (seen.has(key)) {
      return [problem("label-duplicate", "settings", { value: label, params: { cell } })];
    }
    seen.add(key);
    return [];
  });
}
