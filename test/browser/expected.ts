import type { Page } from "playwright-core";
import { cells } from "./cells";

/** Where the wholesale sample has its customers: row and column of the first rating, and how many there are. */
export const sample = { header: 3, first: 4, last: 443, columns: 12, count: 440 } as const;

export interface Position {
  readonly attractiveness: number;
  readonly advantage: number;
}

export interface Cuts {
  readonly attractiveness: number;
  readonly advantage: number;
}

/** Weighted means straight from the cells of the sample; on its scale, 11 − r turns a rating round. */
export async function expectedPositions(page: Page): Promise<Position[]> {
  const factors = await cells(page, "Factors", [4, 0, 12, 6]);
  const [header = []] = await cells(page, "Customers", [
    sample.header,
    0,
    sample.header,
    sample.columns,
  ]);
  const customers = await cells(page, "Customers", [sample.first, 0, sample.last, sample.columns]);
  const mean = (row: unknown[], axis: string) => {
    const own = factors.filter(([name]) => name === axis);
    const sum = own.reduce((total, each) => total + Number(each[4]), 0);
    const weighted = own.reduce((total, [, , , name, weight, , direction]) => {
      const rating = Number(row[header.indexOf(name)]);
      return total + Number(weight) * (direction === "Less is better" ? 11 - rating : rating);
    }, 0);
    return weighted / sum;
  };
  return customers.map((row) => ({
    attractiveness: mean(row, "Customer attractiveness"),
    advantage: mean(row, "Business advantage"),
  }));
}

/** The quadrant as the lectures define it; a score at the cut is high, and a mean of tenths is exact to nine digits. */
export function expectedQuadrant({ attractiveness, advantage }: Position, cuts: Cuts): string {
  const high = (score: number, cut: number) => score > cut - 1e-9;
  if (high(attractiveness, cuts.attractiveness)) {
    return high(advantage, cuts.advantage) ? "Star" : "Question mark";
  }
  return high(advantage, cuts.advantage) ? "Cash cow" : "Dog";
}
