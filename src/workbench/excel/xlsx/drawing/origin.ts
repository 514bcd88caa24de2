import type { Chart } from "../../model/types";

/** Which frame of its sheet's drawing a chart was read from: its relationship's id. */
const origins = new WeakMap<Chart, string>();

export function rememberFrame(chart: Chart, relationshipId: string): void {
  origins.set(chart, relationshipId);
}

export function frameOf(chart: Chart): string | undefined {
  return origins.get(chart);
}
