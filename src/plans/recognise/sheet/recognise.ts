import { isBlank } from "../../../engine/cell";
import { inside, overlap } from "../../area";
import { blocksOf, type Block } from "./blocks";
import type { SheetCells } from "./cells";
import { findForms } from "./forms";
import { gridOf } from "./grid";
import { joinedOf } from "./join";
import { noFactors, readFactorList, type NamedFactors } from "./named-factors";
import { alone, propose, type Surroundings } from "./propose";
import { customersOf, factorsOf, type Answers, type BlockPlace, type Proposal } from "./proposal";

/** A block of a workbook that a proposal can be made for. */
export interface Candidate {
  readonly cells: SheetCells;
  readonly block: Block;
  readonly surroundings: Surroundings;
  /** What it is proposed to be when nobody has said anything yet. */
  readonly proposal: Proposal;
}

/**
 * Looks at the sheets of a workbook: every Excel table and every block that may be a table, the likeliest first.
 *
 * Blocks that are no table of rated customers come last and say why (`proposal.refusal`).
 */
export function recognise(sheets: readonly SheetCells[]): Candidate[] {
  const forms = findForms(sheets);
  const found = sheets.flatMap((cells) => {
    const covered = forms.covered.filter((one) => one.cells === cells);
    const blocks = blocksOf(cells).filter(
      ({ area }) =>
        area.bottom > area.top &&
        area.right > area.left &&
        !covered.some((one) => overlap(one.area, area) !== null),
    );
    const texts = textsAround(cells, blocks);
    return blocks.map((block) => ({ cells, block, texts }));
  });
  const lists = found.map(({ cells, block }) => readFactorList(gridOf(cells, block.area, false)));
  const factors = merged(lists);
  const single = found.map(({ cells, block, texts }, index): Candidate => {
    const isList = lists[index] !== null;
    const surroundings = isList ? alone : { ...alone, texts, factors };
    const proposal = propose(cells, block, surroundings);
    return {
      cells,
      block,
      surroundings,
      proposal: isList ? { ...proposal, refusal: "weights-only", questions: [] } : proposal,
    };
  });
  return [...single, ...joinedOf(single), ...forms.candidates].sort(
    (one, other) => meritOf(other.proposal) - meritOf(one.proposal),
  );
}

/** The proposal for a candidate once something has been answered. */
export function proposeWith({ cells, block, surroundings }: Candidate, answers: Answers): Proposal {
  return propose(cells, block, surroundings, answers);
}

/**
 * The candidate to start with, and whether others are as good, so that it has to be asked which; null where no block is
 * a table of rated customers.
 */
export function bestOf(
  candidates: readonly Candidate[],
): { readonly best: Candidate; readonly rivals: readonly BlockPlace[] } | null {
  const usable = candidates.filter(({ proposal }) => proposal.refusal === null);
  const [best] = usable;
  if (best === undefined) return null;
  const isPart = ({ proposal }: Candidate) => isPartOf(best, proposal);
  const isStacked = best.cells.joined?.how === "below";
  const rivals = usable.filter((one) =>
    isPart(one) ? isStacked : meritOf(one.proposal) >= meritOf(best.proposal) * 0.5,
  );
  return {
    best,
    rivals: rivals.length < 2 ? [] : rivals.map(({ proposal }) => placeOfTable(proposal)),
  };
}

/** Whether a table was put together from others of which this is one. */
export function isPartOf({ cells: { joined } }: Candidate, place: BlockPlace): boolean {
  return (joined?.places ?? []).some(
    ({ sheet, range, table }) =>
      sheet === place.sheet && range === place.range && table === place.table,
  );
}

/** Where a table stands, of all that is known of it. */
export function placeOfTable({ sheet, range, table, joined }: BlockPlace): BlockPlace {
  return { sheet, range, table, ...(joined === undefined ? {} : { joined }) };
}

/** How much a table looks like the one to score: by its customers and its factors. */
function meritOf(proposal: Proposal): number {
  if (proposal.refusal !== null) return 0;
  const table = proposal.table === null ? 1 : 1.5;
  // What says the same and more of the same customers goes before its parts.
  const whole = proposal.joined === undefined ? 1 : 1.6;
  return table * whole * Math.sqrt(customersOf(proposal).length) * factorsOf(proposal).length;
}

/** Texts that stand beside or above the tables. */
function textsAround({ values }: SheetCells, blocks: readonly Block[]): string[] {
  return values.flatMap((row, line) =>
    row.flatMap((cell, column) => {
      const isInside = blocks.some(({ area }) => inside(area, line, column));
      return isInside || isBlank(cell) || typeof cell !== "string" ? [] : [cell];
    }),
  );
}

function merged(lists: readonly (NamedFactors | null)[]): NamedFactors {
  const all = lists.flatMap((list) => (list === null ? [] : [...list]));
  return all.length === 0 ? noFactors : new Map(all);
}
