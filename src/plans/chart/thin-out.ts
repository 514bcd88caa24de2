import { NOT_RATED } from "../../engine/matrix/define-matrix";
import type { ChartInput } from "./model";

/** Up to so many customers are drawn one by one. */
const FEW = 1000;

/** Points; two markers nearer than this look like one. */
const GRAIN = 2;

/**
 * The same chart with fewer markers where there are too many to tell apart: of the customers of one series in one
 * grain of the picture the first is drawn, or the largest where there are sizes, and all that are marked. A picture of fifty thousand markers
 * would otherwise hold the pane up at every move of a border.
 */
export function thinOut(input: ChartInput): ChartInput {
  if (input.cell.length <= FEW) return input;
  const kept = new Map<number, number>();
  const { lowest, highest } = input.scale;
  const across = Math.ceil(input.width / GRAIN);
  const up = Math.ceil(input.height / GRAIN);
  const grain = (value: number, steps: number) =>
    Math.round(((value - lowest) / (highest - lowest)) * steps);
  input.cell.forEach((code, row) => {
    const x = grain(input.x[row] ?? NaN, across);
    const y = grain(input.y[row] ?? NaN, up);
    if (Number.isNaN(x + y)) return;
    const series = input.groups?.of[row] ?? code;
    const key = (series * (up + 1) + y) * (across + 1) + x;
    const other = kept.get(key);
    if (other === undefined || sizeOf(input, row) > sizeOf(input, other)) kept.set(key, row);
  });
  const rows = new Set([...kept.values(), ...(input.marked ?? [])]);
  return only(
    [...rows].sort((a, b) => a - b),
    input,
  );
}

function sizeOf({ sizes }: ChartInput, row: number): number {
  return sizes?.[row] ?? 0;
}

function only(rows: readonly number[], input: ChartInput): ChartInput {
  const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] ?? NaN);
  const codes = (values: Uint8Array) => Uint8Array.from(rows, (row) => values[row] ?? NOT_RATED);
  const { groups = null } = input;
  return {
    ...input,
    names: rows.map((row) => input.names[row] ?? ""),
    x: pick(input.x),
    y: pick(input.y),
    cell: codes(input.cell),
    sizes: input.sizes === null ? null : pick(input.sizes),
    groups: groups === null ? null : { ...groups, of: codes(groups.of) },
    marked: new Set(rows.flatMap((row, now) => (input.marked?.has(row) === true ? [now] : []))),
  };
}
