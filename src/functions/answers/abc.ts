import { isErrorValue, type Cell } from "../../engine/cell";
import { abcClasses, abcCodes } from "../../engine/models/abc";
import { parseNumber } from "../../engine/number";
import { findWord } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { choiceWords } from "../../i18n/vocabulary/words";
import { abcCutsOf, crossingOf, groupsOf, isNothing } from "../coerce/abc";
import { plainCell } from "../coerce/cell";
import { grid, list } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { valuesOf } from "../coerce/values";
import { fail } from "../fail";
import { spillLike } from "../spill";

/** Half way between 1 and 10, the scale that ratings usually have. */
const usualPotentialCut = 5.5;

/** =KAM.ABC */
export function abcAnswers(given: {
  readonly values: unknown;
  readonly groups: unknown;
  readonly cuts: unknown;
  readonly crossing: unknown;
  readonly potential: unknown;
  readonly potentialCut: unknown;
}): unknown[][] {
  const language = languageOf(undefined);
  const { numbers, faults, columns } = valuesOf(given.values, language);
  const codes = abcCodes(
    numbers,
    abcCutsOf(given.cuts, language),
    crossingOf(given.crossing, language),
    groupsOf(given.groups, numbers.length, language),
  );
  const promising = potentialOf(given.potential, given.potentialCut, numbers.length, language);
  const answers = Array.from(codes, (code, row) => {
    const letter = abcClasses[code] ?? "";
    const raised = letter === "C" && (numbers[row] ?? 0) > 0 && promising(row);
    return faults[row] ?? (raised ? "C+" : letter);
  });
  return spillLike(answers, columns);
}

/** Whether a customer could become more: a rating from the cut on, or a yes. */
function potentialOf(
  argument: unknown,
  cut: unknown,
  customers: number,
  language: Language,
): (row: number) => boolean {
  const cells = list(grid(argument));
  if (cells.every(isNothing)) return () => false;
  if (cells.length !== customers)
    return fail(language, "values.count", { found: cells.length, values: customers });
  const cutCell = plainCell(cut);
  const least = isNothing(cutCell) ? usualPotentialCut : parseNumber(cutCell);
  return (row) => hasPotential(cells[row] ?? null, least);
}

function hasPotential(cell: Cell, least: number): boolean {
  if (typeof cell === "boolean") return cell;
  const rating = parseNumber(cell);
  if (!Number.isNaN(rating)) return rating >= least;
  return typeof cell === "string" && !isErrorValue(cell) && findWord(choiceWords, cell) === "yes";
}
