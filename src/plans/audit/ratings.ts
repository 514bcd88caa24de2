import { cellText } from "../../engine/cell";
import { figureOf } from "../recognise/sheet/figure";
import type { AuditFinding } from "./finding";
import type { AuditedTable } from "./table";

/** Ratings off the scale, and cells among them that are neither a rating nor say that there is none. */
export function checkRatings(table: AuditedTable): AuditFinding[] {
  const { proposal, customers, factors } = table;
  const { scale, words } = proposal;
  return customers.flatMap(({ at: line, label }) =>
    factors.flatMap(({ at, outOf }): AuditFinding[] => {
      const cell = table.cell(line, at);
      const figure = figureOf(cell);
      const isWord = cellText(cell) in words;
      if (isWord || figure.kind === "absent") return [];
      const [lowest, highest] = [
        outOf === null ? scale.lowest : 0,
        figureTop(figure) ?? outOf ?? scale.highest,
      ];
      const isFine = figure.kind === "number" && figure.value >= lowest && figure.value <= highest;
      if (isFine) return [];
      const address = table.address(line, at);
      return [
        { code: "rating-impossible", address, label, value: cellText(cell), lowest, highest },
      ];
    }),
  );
}

function figureTop(figure: ReturnType<typeof figureOf>): number | null {
  return figure.kind === "number" ? figure.outOf : null;
}
