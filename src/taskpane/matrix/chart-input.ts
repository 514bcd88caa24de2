import type { PortfolioCell } from "../../engine/matrix/portfolio";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { VocabularyKey } from "../../i18n/vocabulary";
import type { ChartGroups, ChartInput } from "../../plans/chart/model";
import { portfolioInput } from "../../plans/chart/portfolio-input";
import type { WorkbookSettings } from "../../plans/settings/types";
import { extraNamed } from "../parts/extra-named";
import type { Reading } from "../ports";
import type { Labels } from "../text/use-labels";
import type { Texts } from "../text/use-text";

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
  groups: ChartGroups | null,
  size: { readonly width: number; readonly height: number },
): ChartInput {
  const sizes = sizesOf(reading, settings.sizeColumn);
  const label = (cell: PortfolioCell) => labels.of(cell).label;
  const shown = {
    scale: reading.input.factors.scale,
    labels: {
      star: label("star"),
      cashCow: label("cashCow"),
      questionMark: label("questionMark"),
      dog: label("dog"),
      notRated: labels.notRated,
    },
    namesShown: settings.namesShown,
  };
  return {
    ...portfolioInput(portfolio, shown, { names: reading.input.names, sizes }),
    groups,
    // On the small picture fewer names are better than covered customers; the table beside it has them all.
    namesOnMarkers: false,
    titles: { chart: title, x: word("axis.advantage"), y: word("axis.attractiveness") },
    // Beside the pane's own picture quadrants need no legend: their names stand in their corners.
    legend: title !== "" || groups !== null,
    ...size,
  };
}

/** The workbook's own sizes, or a column that is tried in its place; what is not a number has no size. */
function sizesOf(reading: Reading, column: string | null): Float64Array | null {
  if (column === reading.settings.sizeColumn) return reading.input.sizes;
  const chosen = extraNamed(reading, column);
  if (chosen === null) return null;
  return Float64Array.from(chosen.cells, (cell) => (typeof cell === "number" ? cell : NaN));
}
