import type { Scale } from "../factors/types";
import type { AxisId } from "../portfolio/axes";
import { axes } from "../portfolio/axes";
import type { PortfolioSettings } from "../portfolio/settings";
import { problem, type Problem } from "../problems";

/** Whether a scale has two different ends, the lowest first. */
export function checkScale({ lowest, highest }: Scale): Problem[] {
  const valid = Number.isFinite(lowest) && Number.isFinite(highest) && lowest < highest;
  if (valid) return [];
  return [problem("scale-invalid", "settings", { params: { lowest, highest } })];
}

/** Whether cuts lie within the scale. */
export function checkSettings({ cuts }: Pick<PortfolioSettings, "cuts">, scale: Scale): Problem[] {
  return axes.flatMap((axis) => checkCut(axis, cuts[axis], scale));
}

/** Whether a cut has customers on both its sides: at an end of the scale nobody can be below, or above. */
export function cutIsInside(cut: number, { lowest, highest }: Scale): boolean {
  return cut > lowest && cut < highest;
}

function checkCut(axis: AxisId, cut: PortfolioSettings["cuts"][AxisId], scale: Scale): Problem[] {
  if (typeof cut !== "number") return [];
  const { lowest, highest } = scale;
  if (cutIsInside(cut, scale)) return [];
  return [
    problem("cut-outside-scale", "settings", { value: cut, params: { axis, lowest, highest } }),
  ];
}
