import { roundScore } from "../round";
import { problem, type Problem } from "../problems";

/** One line of a printed scoring table; null where nothing is printed. */
export interface PrintedFactor {
  readonly name: string;
  readonly rating: number;
  readonly weight: number;
  readonly score: number | null;
}

export interface PrintedGroup {
  readonly name: string;
  /** Weight of the group's subtotal in the total; 1 where subtotals are simply summed; null where none is printed. */
  readonly weight: number | null;
  readonly factors: readonly PrintedFactor[];
  readonly subtotal: number | null;
}

export interface PrintedTable {
  readonly groups: readonly PrintedGroup[];
  readonly total: number | null;
  /** What a weight is divided by before it multiplies: 100 for percentages, 1 for points and fractions. */
  readonly factorUnit: number;
  readonly groupUnit: number;
}

/**
 * Scores, subtotals and totals that do not follow from the ratings and weights printed beside them. Printed
 * figures are rounded: a score may differ by half a unit of the last digit that the table prints, and a sum of
 * rounded figures by as much again for each of them, as far as it counts. Every step starts from the inputs, so a
 * wrong score does not excuse the subtotal that was summed from it.
 */
export function checkPrintedTotals(table: PrintedTable): Problem[] {
  const problems: Problem[] = [];
  const slack = halfUnit(printedFigures(table));
  let total = 0;
  let totalSlack = slack;
  let row = 0;
  for (const group of table.groups) {
    let subtotal = 0;
    for (const { name, rating, weight, score } of group.factors) {
      const expected = (rating * weight) / table.factorUnit;
      if (differs(score, expected, slack)) {
        const details = { row, factor: name, value: score, params: figures(score, expected) };
        problems.push(problem("score-mismatch", "factors", details));
      }
      subtotal += expected;
      row++;
    }
    if (differs(group.subtotal, subtotal, slack * (1 + group.factors.length))) {
      const params = { group: group.name, ...figures(group.subtotal, subtotal) };
      problems.push(problem("subtotal-mismatch", "factors", { value: group.subtotal, params }));
    }
    const share = (group.weight ?? NaN) / table.groupUnit;
    total += subtotal * share;
    totalSlack += slack * (1 + group.factors.length) * Math.abs(share);
  }
  if (differs(table.total, total, totalSlack)) {
    const params = figures(table.total, total);
    problems.push(problem("total-mismatch", "factors", { value: table.total, params }));
  }
  return problems;
}

function figures(found: number, expected: number): { found: number; expected: number } {
  return { found, expected: roundScore(expected) };
}

function differs(printed: number | null, expected: number, slack: number): printed is number {
  return printed !== null && Math.abs(printed - expected) > slack + 1e-9;
}

function printedFigures({ groups, total }: PrintedTable): number[] {
  const scores = groups.flatMap(({ factors }) => factors.map(({ score }) => score));
  const subtotals = groups.map(({ subtotal }) => subtotal);
  return [...scores, ...subtotals, total].filter((figure) => figure !== null);
}

/** Half a unit of the last digit that any of the figures is printed with: 0.005 for 3.14 and 7. */
function halfUnit(printed: readonly number[]): number {
  const decimals = (figure: number) => /\.(\d+)$/.exec(String(figure))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -printed.reduce((most, figure) => Math.max(most, decimals(figure)), 0);
}
