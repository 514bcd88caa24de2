import type { PortfolioSettings } from "../../engine/portfolio/settings";
import type { Language } from "../../i18n/language";
import { recognise, type Proposal, type SheetCells } from "../recognise/sheet";
import { blocksOf } from "../recognise/sheet/blocks";
import { gridOf } from "../recognise/sheet/grid";
import { areaAddress } from "../address";
import { noEffect, quadrantMoves, rankMoves, type Effect } from "./effect";
import type { AuditFinding } from "./finding";
import { checkColumnFormulas } from "./column-formulas";
import { checkFormulas } from "./formulas";
import { checkLineTotals } from "./line-totals";
import { checkQuadrants } from "./quadrants";
import { checkRanks } from "./ranks";
import { checkRatings } from "./ratings";
import { auditedTable } from "./table";
import { checkTotalColumns, meantTotals, rightTotals } from "./total-columns";
import { checkWeights, withMeantWeights } from "./weights";
import { checkWorkedTable } from "./worked-table";

export type { AuditCode, AuditFinding } from "./finding";
export type { Effect, Moved } from "./effect";

/** What is wrong in one table. */
export interface Audit {
  readonly sheet: string;
  readonly range: string;
  readonly findings: readonly AuditFinding[];
  readonly effect: Effect;
  /** What the table would be scored as; null for one that works out a single score. */
  readonly proposal: Proposal | null;
}

/**
 * Looks for what is wrong in every scoring table of a workbook: totals and products that do not follow, weights that miss
 * their sum, ratings that cannot be, formulas unlike their neighbours'. Nothing is changed.
 */
export function audit(
  sheets: readonly SheetCells[],
  settings: PortfolioSettings,
  language: Language,
): Audit[] {
  const worked = sheets.flatMap((cells) =>
    blocksOf(cells).flatMap(({ area }): Audit[] => {
      const findings = checkWorkedTable(gridOf(cells, area, false));
      if (findings === null) return [];
      const { top, left } = cells;
      const range = areaAddress({
        top: top + area.top,
        bottom: top + area.bottom,
        left: left + area.left,
        right: left + area.right,
      });
      return [{ sheet: cells.sheet, range, findings, effect: noEffect, proposal: null }];
    }),
  );
  const isWorked = ({ sheet, area }: Proposal) =>
    worked.some((one) => one.sheet === sheet && one.range === areaAddress(area));
  const scored = recognise(sheets)
    .filter(({ proposal }) => proposal.refusal === null && !isWorked(proposal))
    .filter(({ proposal }) => proposal.joined === undefined)
    .map(({ proposal, cells }) => auditTable(proposal, cells, settings, language));
  return [...scored, ...worked];
}

function auditTable(
  proposal: Proposal,
  cells: SheetCells,
  settings: PortfolioSettings,
  language: Language,
): Audit {
  const table = auditedTable(proposal, cells);
  const columns = checkColumnFormulas(table);
  const weights = checkWeights(table);
  const isShifted = weights.some(({ code }) => code === "weights-shifted");
  const meant = withMeantWeights(table, weights);
  const isMeant = columns.length > 0 || meant !== table;
  // Totals that follow from what they take are not the ones that were meant where that is too little.
  const isMissed = columns.some(({ code }) => code === "factors-missed");
  const totals =
    (meant === table && !isMissed ? rightTotals(table) : null) ??
    (isMeant ? meantTotals(meant) : null);
  const names = table.customers.map(({ label }) => label);
  return {
    sheet: proposal.sheet,
    range: proposal.range,
    findings: [
      ...weights,
      ...checkRatings(table),
      // Where it is said why a column of totals is wrong, that it follows in no usual way adds nothing.
      ...checkTotalColumns(table).filter(
        ({ code, label }) =>
          code !== "total-unexplained" ||
          !(isShifted || columns.some((column) => column.label === label)),
      ),
      ...columns,
      ...checkFormulas(table),
      ...checkLineTotals(table),
      ...checkRanks(table),
      ...checkQuadrants(table, cells, settings, language),
    ],
    effect: {
      ranks: totals === null ? [] : rankMoves(names, totals.printed, totals.right),
      quadrants: quadrantMoves(table, cells, settings, language),
    },
    proposal,
  };
}
