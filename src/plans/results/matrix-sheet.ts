import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { PlanCell, SheetPlan } from "../plan";
import { areaOn, cellOn, textLiteral } from "../reference";
import { labelled, labelOf } from "../settings/labels";
import { labelKeyOf } from "../settings/specs";
import { rowBlock, sheetPlan } from "../sheet";
import { layout, resultIndex } from "./layout";
import { inUseOn } from "./settings-in-use";
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
    page: pagePlan(spec.language, { orientation: "landscape", high: 1 }),
  });
}

/** "Star: 7 · Cash cow: 4 · …": how many customers each quadrant holds. */
function counts(spec: ResultsSpec): PlanCell {
  const { mode, sheets, source, portfolio } = spec;
  if (mode === "values") {
    const count = (code: number) =>
      portfolio.cell.reduce((sum, cell) => (cell === code ? sum + 1 : sum), 0);
    return [0, 1, 2, 3, NOT_RATED]
      .map((code) => `${labelOf(source.settings.labels, code)}: ${count(code)}`)
      .join(between);
  }
  const quadrants = quadrantCells(spec);
  // A quadrant that is an error is in none: dividing by whether it is the label leaves a number where it is.
  const inQuadrant = (label: string) => `SUMPRODUCT(--ISNUMBER(1/(${quadrants}=${label})))`;
  const parts = labelled.map((one) => {
    const label = inUseOn(spec, sheets.results, labelKeyOf(one));
    const errors = one === "notRated" ? `+SUMPRODUCT(--ISERROR(${quadrants}))` : "";
    return `${label}&": "&${inQuadrant(label)}${errors}`;
  });
  return { formula: `=${parts.join(`&${textLiteral(between)}&`)}` };
}

/** The quadrants of all customers on the Results sheet. */
export function quadrantCells({ mode, sheets, source }: ResultsSpec): string {
  const column = resultIndex("quadrant");
  if (mode === "live") return `${cellOn(sheets.results, layout.firstRow, column)}#`;
  const rows = Math.max(1, source.input.names.length);
  return areaOn(sheets.results, areaAt(layout.firstRow, column, rows, 1));
}
