import type { ChartInput } from "../../../src/plans/chart/model";

export interface Customer {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A chart's input from a list of customers; sizes where the first has one. Cut at the midpoint of 1 to 10. */
export function chartInput(
  customers: readonly Customer[],
  changes: Partial<ChartInput> = {},
): ChartInput {
  const sized = customers[0]?.size !== undefined;
  return {
    names: customers.map(({ name }) => name),
    x: Float64Array.from(customers, ({ x }) => x),
    y: Float64Array.from(customers, ({ y }) => y),
    cell: Uint8Array.from(customers, ({ x, y }) =>
      y >= 5.5 ? (x >= 5.5 ? 0 : 2) : x >= 5.5 ? 1 : 3,
    ),
    sizes: sized ? Float64Array.from(customers, ({ size }) => size ?? NaN) : null,
    cuts: { x: 5.5, y: 5.5 },
    scale: { lowest: 1, highest: 10 },
    labels: ["Star", "Cash cow", "Question mark", "Dog"],
    titles: { chart: "Portfolio", x: "Business advantage", y: "Customer attractiveness" },
    width: 640,
    height: 440,
    ...changes,
  };
}

/** Numbers from 0 to 1 that are the same on every run (Lehmer's generator, Park and Miller 1988). */
export function* lehmer(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 16807) % 2147483647;
    yield state / 2147483647;
  }
}
