import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import type { Portfolio } from "../../../src/engine/portfolio/score-portfolio";
import type { Sample } from "../../../src/workbench/samples/sample";

/** A sample scored with the defaults; a cell that is no number from 1 to 10 counts as not rated. */
export function placed({ table, customers }: Sample): Portfolio {
  const [header, ...rows] = customers;
  const ratings = table.factors.map(({ name }) => {
    const column = header!.indexOf(name);
    return Float64Array.from(rows, (row) => {
      const value = row[column];
      return typeof value === "number" && value >= 1 && value <= 10 ? value : NaN;
    });
  });
  return scorePortfolio({
    factors: table,
    names: rows.map(([name]) => String(name)),
    ratings,
    sizes: null,
    settings: {
      cuts: { attractiveness: "midpoint", advantage: "midpoint" },
      tie: "high",
      missing: "exclude",
      minimumCoverage: 0.6,
    },
  });
}
