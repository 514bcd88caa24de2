import type { AuditFinding } from "./finding";
import { relativeFormula } from "./relative";
import type { AuditedTable } from "./table";
import { placeOf } from "../adopt/cells";

/** Part of a column's cells that have to hold one formula before the others count as different. */
const mostAlike = 0.6;

/** Fewer customers than this have no custom. */
const fewest = 3;

/** Cells of worked-out columns that do something else than their neighbours, or hold a number typed over the formula. */
export function checkFormulas(table: AuditedTable): AuditFinding[] {
  const columns = table.proposal.columns.filter(({ role }) => role !== "blank");
  return columns.flatMap(({ at }) => {
    const cells = table.customers.map(({ at: line, label }) => {
      const { row, column } = placeOf(table.proposal, line, at);
      const formula = table.formula(line, at);
      return { line, label, shape: formula === "" ? "" : relativeFormula(formula, row, column) };
    });
    const usual = mostCommon(cells.map(({ shape }) => shape));
    if (usual === null || usual.shape === "" || cells.length < fewest) return [];
    if (usual.count < cells.length * mostAlike) return [];
    return cells.flatMap(({ line, label, shape }): AuditFinding[] => {
      if (shape === usual.shape) return [];
      const address = table.address(line, at);
      if (shape !== "") return [{ code: "formula-differs", address, label }];
      return table.number(line, at) === null
        ? []
        : [{ code: "formula-typed-over", address, label }];
    });
  });
}

function mostCommon(shapes: readonly string[]): { shape: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].reduce<{ shape: string; count: number } | null>(
    (best, [shape, count]) => (best === null || count > best.count ? { shape, count } : best),
    null,
  );
}
