import { NOT_RATED } from "../../engine/matrix/define-matrix";
import type { PortfolioSettings } from "../../engine/portfolio/settings";
import type { Language } from "../../i18n/language";
import { outcomeOf } from "../adopt/outcome";
import type { Measures } from "../adopt/measures";
import { factorsOf, type Proposal, type SheetCells } from "../recognise/sheet";
import type { AuditedTable } from "./table";

/** What mending changes for one customer. */
export interface Moved {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Effect {
  /** Customers whose place by the printed totals is another than by the totals that follow from the ratings. */
  readonly ranks: readonly Moved[];
  /** Customers whose quadrant is another once ratings that cannot be are left out; 0 to 3 by quadrant, `NOT_RATED` for none. */
  readonly quadrants: readonly Moved[];
}

export const noEffect: Effect = { ranks: [], quadrants: [] };

/** Places from the highest total down; equal totals share one. */
export function placesOf(totals: readonly number[]): number[] {
  return totals.map((own) => 1 + totals.filter((other) => other > own + 1e-9).length);
}

/** Who changes places when the totals are worked out anew. */
export function rankMoves(
  names: readonly string[],
  printed: readonly number[],
  right: readonly number[],
): Moved[] {
  const [before, after] = [placesOf(printed), placesOf(right)];
  return names.flatMap((name, i) => {
    const [from, to] = [before[i] ?? 0, after[i] ?? 0];
    return from === to ? [] : [{ name, from, to }];
  });
}

/** Who changes quadrants when ratings that cannot be are left out, as scoring does; nobody while an axis is open. */
export function quadrantMoves(
  { proposal }: AuditedTable,
  cells: SheetCells,
  settings: PortfolioSettings,
  language: Language,
): Moved[] {
  const axes = new Set(factorsOf(proposal).map(({ axis }) => axis));
  if (axes.size < 2 || axes.has(null)) return [];
  const mended = outcomeOf(proposal, cells, settings, {}, language);
  const asPrinted = outcomeOf(proposal, cells, settings, atFaceValue(proposal), language);
  return mended.names.flatMap((name, row) => {
    const [from, to] = [
      asPrinted.portfolio.cell[row] ?? NOT_RATED,
      mended.portfolio.cell[row] ?? NOT_RATED,
    ];
    return from === to ? [] : [{ name, from, to }];
  });
}

/** Every rating counts, those off the scale as its nearer end: the most that they can have meant. */
function atFaceValue(proposal: Proposal): Measures {
  const { lowest, highest } = proposal.scale;
  const rule = { kind: "linear", from: lowest, to: highest } as const;
  return Object.fromEntries(
    factorsOf(proposal).flatMap(({ at, outOf }) => (outOf === null ? [[at, rule]] : [])),
  );
}
