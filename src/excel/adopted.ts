import type { FactorTable } from "../engine/factors/types";
import { foundAgain, saidOf } from "../plans/adopt/again";
import { customersOf, placeOfTable, proposeWith, recognise } from "../plans/recognise/sheet";
import { adoptTable, sheetsOfPlace, type AdoptOptions } from "./adopt-table";
import { adoptedIn } from "./memory/adopted";
import type { Hooks } from "./progress";
import { readSheets } from "./read/sheets";

/** How many customers the user's own table has now; null where it cannot be found. */
export async function customersAdopted(kept: unknown, hooks: Hooks): Promise<number | null> {
  const found = await present(kept, hooks);
  if (found === null) return null;
  const { area, orientation } = found.proposal;
  const { rowNumbers } = found.cells;
  const read = rowNumbers?.filter((row) => row >= area.top && row <= area.bottom).length;
  const unread =
    read === undefined || orientation === "columns" ? 0 : area.bottom - area.top + 1 - read;
  return customersOf(found.proposal).length + unread;
}

/**
 * Brings the table of formulas on the user's own table up to date: customers that were added to it come in, those that
 * are gone go. Factors and settings stay. Nothing is done where the table cannot be found any more, or has become
 * another one.
 *
 * @returns the token of what was written; null where nothing was
 */
export async function refreshAdopted(
  kept: unknown,
  known: FactorTable,
  { language, consent = "ask" }: Pick<AdoptOptions, "language"> & Partial<AdoptOptions>,
  hooks: Hooks,
): Promise<string | null> {
  const found = await present(kept, hooks);
  const isSure = found?.proposal.refusal === null && found.proposal.questions.length === 0;
  if (!isSure) return null;
  const place = placeOfTable(found.proposal);
  const { answers, measures } = found;
  const options = { place, answers, measures, known, language, consent };
  const { token } = await adoptTable({ ...options, keepsFactors: true }, hooks);
  return token;
}

async function present(kept: unknown, hooks: Hooks) {
  const adopted = adoptedIn(kept);
  if (adopted === null) return null;
  const { sheets } = await readSheets(hooks, sheetsOfPlace(adopted.place)[0]);
  const candidate = foundAgain(adopted, recognise(sheets));
  if (candidate === null) return null;
  const turned = adopted.answers.turned;
  const first = turned === undefined ? candidate.proposal : proposeWith(candidate, { turned });
  const said = saidOf(adopted, first);
  return { ...said, cells: candidate.cells, proposal: proposeWith(candidate, said.answers) };
}
