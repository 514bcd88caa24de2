import { cellText, isBlank, type Cell } from "../../engine/cell";
import { parseNumber, type DecimalSeparator } from "../../engine/number";
import { nameKey } from "../../engine/text";
import { languages } from "../../i18n/language";
import { roundTexts } from "../../i18n/round";
import {
  agreedColumn,
  discussColumns,
  statusColumns,
  type Agreement,
} from "../../plans/round/consensus-sheet";
import { roleNamed, type RaterSetting } from "../../plans/round/raters";
import type { Hooks } from "../progress";
import { ownSheet } from "../read/own-sheet";
import type { Survey } from "../read/survey";
import { readUsedCells } from "../read/used-cells";

/** The sheet of the consensus as it stands, whatever was typed on it since. */
export type ConsensusCells = readonly (readonly Cell[])[];

/** The agreed ratings: a row for each customer, named in its first cell. */
export interface AgreedMatrix {
  readonly factors: readonly string[];
  readonly rows: ConsensusCells;
}

/** No cells where there is no such sheet. */
export async function readConsensus(
  context: Excel.RequestContext,
  survey: Survey,
  hooks: Hooks,
): Promise<ConsensusCells> {
  const sheet = ownSheet(survey, "consensus");
  return sheet === null ? [] : readUsedCells(context, sheet, {}, hooks);
}

/** What was typed there for what was agreed on. */
export function agreementsOn(cells: ConsensusCells): Agreement[] {
  const header = rowHeaded(cells, agreedColumn, "column.agreed");
  if (header < 0) return [];
  const end = cells.findIndex((row, i) => i > header && cellText(row[0]) === "");
  const rows = cells.slice(header + 1, end < 0 ? undefined : end);
  return rows.flatMap((row): Agreement[] => {
    const [value = null, reason, by] = row.slice(agreedColumn, discussColumns.length);
    if ([value, reason, by].every((cell) => isBlank(cell))) return [];
    return [
      {
        customer: cellText(row[0]),
        factor: cellText(row[1]),
        value,
        reason: cellText(reason),
        by: cellText(by),
      },
    ];
  });
}

/** What was typed there of who raters are and count. */
export function boardOn(cells: ConsensusCells, decimal: DecimalSeparator): RaterSetting[] {
  const [role, weight] = [statusColumns.indexOf("role"), statusColumns.indexOf("weight")];
  const header = rowHeaded(cells, role, "column.role");
  if (header < 0) return [];
  const end = cells.findIndex((row, i) => i > header && cellText(row[0]) === "");
  return cells.slice(header + 1, end < 0 ? undefined : end).map((row): RaterSetting => {
    const counts = parseNumber(row[weight] ?? null, decimal);
    return {
      rater: cellText(row[0]),
      role: roleNamed(cellText(row[role])),
      weight: counts >= 0 && counts < Infinity ? counts : null,
    };
  });
}

/** Null where there is none. */
export function matrixOn(cells: ConsensusCells): AgreedMatrix | null {
  const top = rowHeaded(cells, 0, "consensus.matrix");
  if (top < 0) return null;
  const factors = (cells[top + 1] ?? []).slice(1).map(cellText);
  const rows = cells.slice(top + 2).filter((row) => cellText(row[0]) !== "");
  return { factors, rows };
}

/** The sheet may have been written in another language. */
function rowHeaded(
  cells: ConsensusCells,
  column: number,
  text: "column.agreed" | "column.role" | "consensus.matrix",
): number {
  const headings = new Set(languages.map((language) => nameKey(roundTexts[language][text])));
  return cells.findIndex((row) => headings.has(nameKey(cellText(row[column]))));
}
