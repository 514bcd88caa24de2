import { defineMatrix } from "./define-matrix";
import { placeAll, type Tie } from "./place";

/** The four quadrants in the order of their codes, 0 to 3. */
export const cells = ["star", "cashCow", "questionMark", "dog"] as const;

export type PortfolioCell = (typeof cells)[number];

/**
 * Where a customer stands: what it is worth to us against how strong we are with it.
 * @source The lectures on key account management, figures 1 and 2
 */
export const portfolio = defineMatrix({
  id: "portfolio",
  x: { measure: "advantage", bands: ["low", "high"] },
  y: { measure: "attractiveness", bands: ["low", "high"] },
  cells: [
    ["questionMark", "star"],
    ["dog", "cashCow"],
  ],
  order: cells,
});

/** The two cut points in use, on the rating scale. */
export interface Cuts {
  readonly attractiveness: number;
  readonly advantage: number;
}

/** The quadrant code of each customer: 0 star, 1 cash cow, 2 question mark, 3 dog, 255 not rated. */
export function classify(
  attractiveness: Float64Array,
  advantage: Float64Array,
  cuts: Cuts,
  tie: Tie,
): Uint8Array {
  return placeAll(
    portfolio,
    advantage,
    attractiveness,
    { x: [cuts.advantage], y: [cuts.attractiveness] },
    tie,
  );
}

/** The name of a quadrant code; null where the customer is not rated. */
export function cellOf(code: number): PortfolioCell | null {
  return cells[code] ?? null;
}

export type Level = "high" | "low";

/** What a quadrant stands for, whatever it is called. */
export const levels: Readonly<Record<PortfolioCell, { attractiveness: Level; advantage: Level }>> =
  {
    star: { attractiveness: "high", advantage: "high" },
    cashCow: { attractiveness: "low", advantage: "high" },
    questionMark: { attractiveness: "high", advantage: "low" },
    dog: { attractiveness: "low", advantage: "low" },
  };
