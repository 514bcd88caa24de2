import { cells as quadrants } from "../../engine/matrix/portfolio";
import { strategyOf } from "../../engine/matrix/strategy";
import type { Language } from "../../i18n/language";
import { readMeTexts } from "../../i18n/read-me";
import { vocabulary } from "../../i18n/vocabulary";
import { workbook } from "../../i18n/workbook";
import { areaAt } from "../area";
import { look } from "../look";
import { pagePlan } from "../page";
import type { CellStyle, PlanCell, SheetPlan } from "../plan";
import type { Labels } from "../settings/labels";
import { sheetPlan } from "../sheet";

interface Line {
  readonly cells: readonly PlanCell[];
  readonly style?: CellStyle;
}

const columns = 4;
const sheets = ["factors", "customers", "settings", "results", "chartData", "matrix"] as const;
const steps = ["1", "2", "3", "4", "5"] as const;
const methods = ["score", "direction", "coverage"] as const;

/** The sheet that says how the workbook works, in the workbook's language. */
export function readMeSheet(
  labels: Labels,
  language: Language,
  story: readonly string[] = [],
): SheetPlan {
  const lines = [...told(story), ...linesOf(labels, language)];
  return sheetPlan({
    role: "readMe",
    name: workbook[language]["sheet.readMe"],
    blocks: [{ row: 0, column: 0, cells: lines.map(({ cells }) => pad(cells)) }],
    formats: [
      { area: areaAt(0, 0, lines.length, columns), style: { vertical: "Top" } },
      { area: areaAt(0, columns - 1, lines.length, 1), style: { wrap: true } },
      ...lines.flatMap(({ cells, style }, row) =>
        style === undefined ? [] : [{ area: areaAt(row, 0, 1, cells.length), style }],
      ),
    ],
    widths: [
      { column: 0, count: 1, points: 150 },
      { column: 1, count: 2, points: 120 },
      { column: 3, count: 1, points: 480 },
    ],
    page: pagePlan(language, { orientation: "landscape" }),
  });
}

/** What a sample is about, before all that holds for every workbook. */
function told(story: readonly string[]): Line[] {
  const [heading, ...lines] = story;
  if (heading === undefined) return [];
  return [
    { cells: [heading], style: look.title },
    ...lines.map((line): Line => ({ cells: [line] })),
    { cells: [] },
  ];
}

function linesOf(labels: Labels, language: Language): Line[] {
  const texts = workbook[language];
  const readMe = readMeTexts[language];
  const words = vocabulary[language];
  const blank: Line = { cells: [] };
  const heading = (text: string): Line => ({ cells: [text], style: look.heading });
  return [
    { cells: [readMe.title], style: look.title },
    { cells: [readMe.intro] },
    blank,
    heading(readMe.steps),
    ...steps.map((step) => ({ cells: [`${step}. ${readMe[`step.${step}`]}`] })),
    blank,
    heading(readMe.sheets),
    ...sheets.map((sheet) => ({
      cells: [texts[`sheet.${sheet}`], readMe[`sheet.${sheet}`]],
    })),
    blank,
    heading(readMe.quadrants),
    {
      cells: (["position", "label", "strategy", "advice"] as const).map(
        (header) => readMe[`header.${header}`],
      ),
      style: look.header,
    },
    ...quadrants.map((quadrant) => ({
      cells: [
        words[`pair.${quadrant}`],
        labels[quadrant],
        words[`strategy.${strategyOf[quadrant]}`],
        words[`advice.${strategyOf[quadrant]}`],
      ],
    })),
    blank,
    heading(readMe.method),
    ...methods.map((method) => ({ cells: [readMe[`method.${method}`]] })),
    blank,
    { cells: [readMe.privacy], style: look.hint },
  ];
}

function pad(cells: readonly PlanCell[]): PlanCell[] {
  return Array.from({ length: columns }, (_, column) => cells[column] ?? null);
}
