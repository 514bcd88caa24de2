import type { Area } from "./area";

/** The same cells in fewer rectangles: what lies right below one another in the same columns is put together. */
export function merged(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    const follows =
      last?.left === area.left && last.right === area.right && area.top <= last.bottom + 1;
    if (follows) {
      result[result.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    } else {
      result.push(area);
    }
  }
  return result;
}
