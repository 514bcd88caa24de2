import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import type { PlanCell, SheetPlan } from "../plan";
import { areaOn, cellOn, textLiteral } from "../reference";
import { labelOf } from "../settings/labels";
import { labelKeys, settingReference } from "../settings/references";
import { rowBlock, sheetPlan } from "../sheet";
import { layout, resultIndex } from "./layout";
import type { ResultsSpec } from "./spec";

const between = " · ";

/** The sheet that the chart lies on. Above it stands in words what the chart shows, for who cannot see it. */
export function matrixSheet(spec: ResultsSpec): SheetPlan {
  return sheetPlan({
    role: "matrix",
    derived: true,
    name: spec.sheets.matrix,
    blocks: [rowBlock(0, 0, [counts(spec)])],
    formats: [{ area: areaAt(0, 0, 1, 1), style: look.heading }],
    tabColor: tabColors.output,
  });
}

/** "Star: 7 · Cash cow: 4 · …": how many customers each quadrant holds. */
function counts(spec: ResultsSpec): PlanCell {
  const { mode, settings, source, portfolio } = spec;
  if (mode === "values") {
    const count = (code: number) =>
      portfolio.cell.reduce((sum, cell) => (cell === code ? sum + 1 : sum), 0);
    return [0, 1, 2, 3, NOT_RATED]
      .map((code) => `${labelOf(source.settings.labels, code)}: ${count(code)}`)
      .join(between);
  }
  const quadrants = quadrantCells(spec);
  const parts = labelKeys.map((key) => {
    const label = settingReference(settings, key);
    return `${label}&": "&SUMPRODUCT(--(${quadrants}=${label}))`;
  });
  return { formula: `=${parts.join(`&${textLiteral(between)}&`)}` };
}

/** The quadrants of all customers on the Results sheet. */
function quadrantCells({ mode, sheets, source }: ResultsSpec): string {
  const column = resultIndex("quadrant");
  if (mode === "live") return `${cellOn(sheets.results, layout.firstRow, column)}#`;
  const rows = Math.max(1, source.input.names.length);
  return areaOn(sheets.results, areaAt(layout.firstRow, column, rows, 1));
}
