import { axes, type AxisId } from "../../engine/portfolio/axes";
import type { PlacedProblem } from "../../engine/problems";
import { textsByRow } from "../../i18n/problems/rows";
import type { PortfolioSource } from "../source/types";

/** For each customer what KAM.SCORE says of its ratings, one axis after the other, from left to right. */
export function problemTexts(source: PortfolioSource): string[] {
  const { names } = source.input;
  const [first = [], second = []] = axes.map((axis) => {
    const columns = columnsOf(source, axis);
    const leftToRight = (problems: readonly PlacedProblem[]) =>
      [...problems].sort((a, b) => columnOf(a, columns) - columnOf(b, columns));
    const own = source.problems.filter(({ factor = "" }) => columns.has(factor));
    const faults = leftToRight(own.filter((problem) => leavesOut(problem, source)));
    const ratings = leftToRight(
      own.filter(({ table, code }) => table === "customers" && code !== "rating-missing"),
    );
    return textsByRow(ratings, names.length, source.settings.language, faults);
  });
  return names.map((_, row) => [first[row], second[row]].filter(Boolean).join(" "));
}

/** The column of each factor of an axis by its name. */
function columnsOf({ input, ratingColumns }: PortfolioSource, axis: AxisId): Map<string, number> {
  return new Map(
    input.factors.factors.flatMap(({ name, axis: of }, i) =>
      of === axis ? [[name, ratingColumns[i] ?? 0] as const] : [],
    ),
  );
}

function columnOf({ factor = "" }: PlacedProblem, columns: ReadonlyMap<string, number>): number {
  return columns.get(factor) ?? 0;
}

/** Whether a problem leaves its factor out: a weight or a direction that cannot be read. */
function leavesOut(
  { table, code, column }: PlacedProblem,
  { factorLayout }: PortfolioSource,
): boolean {
  const { weight, direction } = factorLayout.columns;
  const faulty = ["weight-not-number", "weight-negative", "direction-unknown", "excel-error"];
  return (
    table === "factors" && faulty.includes(code) && (column === weight || column === direction)
  );
}
