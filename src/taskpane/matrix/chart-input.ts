import { cells } from "../../engine/matrix/portfolio";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { VocabularyKey } from "../../i18n/vocabulary";
import type { ChartInput } from "../../plans/chart/model";
import type { WorkbookSettings } from "../../plans/settings/types";
import type { Reading } from "../ports";
import type { Labels } from "../text/use-labels";
import type { Texts } from "../text/use-text";
import { thinOut } from "./thin-out";

/** Pixels of the pane per point of the chart: its 9-point names are then as large as the pane's small print. */
export const PIXELS_PER_POINT = 1.2;

interface Words {
  readonly labels: Labels;
  readonly word: Texts<VocabularyKey>;
  readonly title: string;
}

/** What the product's chart is drawn from, for a picture of a size in points. */
export function chartInput(
  reading: Reading,
  portfolio: Portfolio,
  settings: WorkbookSettings,
  { labels, word, title }: Words,
  size: { readonly width: number; readonly height: number },
): ChartInput {
  const [star, cashCow, questionMark, dog] = cells.map((cell) => labels.of(cell).label);
  return thinOut({
    names: reading.input.names,
    x: portfolio.advantage.score,
    y: portfolio.attractiveness.score,
    cell: portfolio.cell,
    sizes: sizesOf(reading, settings.sizeColumn),
    cuts: { x: portfolio.cuts.advantage, y: portfolio.cuts.attractiveness },
    scale: reading.input.factors.scale,
    labels: [star ?? "", cashCow ?? "", questionMark ?? "", dog ?? ""],
    titles: { chart: title, x: word("axis.advantage"), y: word("axis.attractiveness") },
    namesShown: settings.namesShown,
    legend: title !== "",
    ...size,
  });
}

/** The workbook's own sizes, or a column that is tried in its place; what is not a number has no size. */
function sizesOf({ input, settings, extras }: Reading, column: string | null): Float64Array | null {
  if (column === settings.sizeColumn) return input.sizes;
  const chosen = extras.find(({ header }) => header === column);
  if (chosen === undefined) return null;
  return Float64Array.from(chosen.cells, (cell) => (typeof cell === "number" ? cell : NaN));
}
