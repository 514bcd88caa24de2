import { portfolio as matrix } from "../../engine/matrix/portfolio";
import type { AxisId } from "../../engine/portfolio/axes";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { WorkbookSettings } from "../settings/types";
import { inCorners } from "./corners";
import type { ChartInput } from "./model";

/** What of a portfolio is drawn. */
type Placed = Pick<Portfolio, "cell" | "cuts"> &
  Readonly<Record<AxisId, Pick<Portfolio[AxisId], "score">>>;

/** What the chart of a scored portfolio is drawn from, but for its titles, its size and what it is coloured by. */
export function portfolioInput(
  portfolio: Placed,
  { scale, labels, namesShown }: Pick<WorkbookSettings, "scale" | "labels" | "namesShown">,
  { names, sizes }: Pick<ChartInput, "names" | "sizes">,
): Omit<ChartInput, "titles" | "groups" | "width" | "height"> {
  return {
    names,
    x: portfolio.advantage.score,
    y: portfolio.attractiveness.score,
    cell: portfolio.cell,
    sizes,
    cuts: { x: portfolio.cuts.advantage, y: portfolio.cuts.attractiveness },
    scale,
    labels: inCorners(matrix.cells).map((cell) => labels[cell]),
    namesShown,
  };
}
