import type { FactorTable } from "../../engine/factors/types";
import { axes } from "../../engine/portfolio/axes";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { workbook } from "../../i18n/workbook";
import { areaAt } from "../area";
import { cellAddress } from "../address";
import { anchorPrompt, type Anchors } from "../anchors";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { FormatPlan, PlanCell, SheetPlan } from "../plan";
import { textLiteral } from "../reference";
import type { Labelled } from "../settings/labels";
import type { WorkbookSettings } from "../settings/types";
import { sheetPlan } from "../sheet";
import { formRows, type FormRow } from "./form-rows";

const firstRow = 4;
const ratingColumn = 1;

/**
 * The scoring form for one customer as the source prints it: item, rating, weight and weighted score, with a
 * subtotal for each group and a total for each axis, all in plain Excel formulas.
 *
 * @param meanings what the ratings of factors mean, by their names: said beside the cells where one rates
 * @source The lectures on key account management, tables 1 and 2
 */
export function formSheet(
  table: FactorTable,
  settings: WorkbookSettings,
  language: Language,
  meanings: ReadonlyMap<string, Anchors> = new Map(),
): SheetPlan {
  const texts = workbook[language];
  const rows = formRows(table, language, firstRow);
  const below = firstRow + rows.length + 1;
  const leaves = rows.flatMap(({ kind, factor }, i) =>
    kind === "leaf" ? [{ factor, area: areaAt(firstRow + i, ratingColumn, 1, 1) }] : [],
  );
  const ratings = leaves.map(({ area }) => area);
  return sheetPlan({
    role: "form",
    name: texts["sheet.form"],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [texts["form.title"], null, null, null],
          [message(workbook, language, "form.note", { ...table.scale }), null, null, null],
          [texts["form.customer"], null, null, null],
          [
            texts["form.item"],
            texts["form.rating"],
            texts["form.weight"],
            texts["form.weightedScore"],
          ],
        ],
      },
      { row: firstRow, column: 0, cells: rows.map(({ cells }) => cells) },
      { row: below, column: 0, cells: [[texts["form.position"], positionFormula(rows, settings)]] },
    ],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: areaAt(2, 0, 1, 1), style: look.label },
      { area: areaAt(2, ratingColumn, 1, 1), style: look.input },
      { area: areaAt(firstRow - 1, 0, 1, 4), style: look.header },
      // As the numbers below them.
      { area: areaAt(firstRow - 1, ratingColumn, 1, 3), style: { horizontal: "Right" } },
      ...ratings.map((area): FormatPlan => ({ area, style: look.input })),
      ...rows.flatMap((row, i) => rowFormats(row, firstRow + i)),
      { area: areaAt(below, 0, 1, 2), style: look.total },
    ],
    validations: leaves.map(({ area, factor }) => ({
      area,
      prompt: anchorPrompt(
        factor?.name ?? "",
        meanings.get(factor?.name ?? "") ?? null,
        table.scale,
      ),
      rule: { kind: "decimal", lowest: table.scale.lowest, highest: table.scale.highest },
      error: {
        title: texts["validation.rating.title"],
        text: message(workbook, language, "validation.rating.text", { ...table.scale }),
        style: "stop",
      },
    })),
    widths: [
      { column: 0, count: 1, points: 320 },
      { column: 1, count: 3, points: 90 },
    ],
    freeze: { rows: firstRow, columns: 0 },
    tabColor: tabColors.input,
    page: pagePlan(language, { orientation: "portrait", repeat: firstRow - 1 }),
  });
}

function rowFormats({ kind, depth }: FormRow, row: number): FormatPlan[] {
  const whole = areaAt(row, 0, 1, 4);
  switch (kind) {
    case "axis":
      return [{ area: whole, style: look.header }];
    case "group":
      return [{ area: whole, style: look.band }];
    case "part":
      return [{ area: whole, style: look.label }];
    case "total":
      return [{ area: whole, style: look.total }];
    case "score":
      return [{ area: areaAt(row, 3, 1, 1), style: look.score }];
    case "coverage":
      return [{ area: areaAt(row, 3, 1, 1), style: look.percent }];
    case "leaf":
      return [{ area: areaAt(row, 0, 1, 1), style: { indent: depth } }];
    default:
      return [];
  }
}

/** The customer's quadrant, by the settings as they are when the form is made. */
function positionFormula(rows: readonly FormRow[], settings: WorkbookSettings): PlanCell {
  const { scale, cuts, tie, minimumCoverage } = settings;
  const at = (kind: FormRow["kind"], axis: (typeof axes)[number]) => {
    const index = rows.findIndex((row) => row.kind === kind && row.axis === axis);
    return cellAddress(firstRow + index, 3);
  };
  const high = (axis: (typeof axes)[number]) => {
    const rule = cuts[axis];
    const cut = typeof rule === "number" ? rule : (scale.lowest + scale.highest) / 2;
    return `${at("score", axis)}${tie === "high" ? ">=" : ">"}${String(cut)}`;
  };
  const covered = axes.map((axis) => `${at("coverage", axis)}<${String(minimumCoverage)}`);
  const scored = axes.map((axis) => `${at("score", axis)}=""`);
  const label = (of: Labelled) => textLiteral(settings.labels[of]);
  const up = `IF(${high("advantage")},${label("star")},${label("questionMark")})`;
  const down = `IF(${high("advantage")},${label("cashCow")},${label("dog")})`;
  const placed = `IF(${high("attractiveness")},${up},${down})`;
  return {
    formula: `=IF(OR(${[...covered, ...scored].join(",")}),${label("notRated")},${placed})`,
  };
}
