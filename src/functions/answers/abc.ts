import { isErrorValue, type Cell } from "../../engine/cell";
import { abcClasses, abcCodes, usualPotentialCut } from "../../engine/models/abc";
import { parseNumber } from "../../engine/number";
import { findWord } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { choiceWords } from "../../i18n/vocabulary/words";
import { abcCutsOf, crossingOf, groupsOf } from "../coerce/abc";
import { isNothing } from "../coerce/cell";
import { plainCell } from "../coerce/cell";
import { columnCount, grid, list, type Grid } from "../coerce/grid";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { besideOf } from "../coerce/lists";
import { refuseOverflow } from "../coerce/overflow";
import { valuesOf } from "../coerce/values";
import { spillLike } from "../spill";

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
  refuseLeftOut(language, given.values);
  const { numbers, faults, shape } = valuesOf(given.values, language);
  refuseOverflow(numbers, language);
  const codes = abcCodes(
    numbers,
    abcCutsOf(given.cuts, language),
    crossingOf(given.crossing, language),
    groupsOf(given.groups, shape, language),
  );
  const promising = potentialOf(given.potential, given.potentialCut, shape, language);
  const answers = Array.from(codes, (code, row) => {
    const letter = abcClasses[code] ?? "";
    const raised = letter === "C" && (numbers[row] ?? 0) > 0 && promising(row);
    return faults[row] ?? (raised ? "C+" : letter);
  });
  return spillLike(answers, columnCount(shape));
}

/** Whether a customer could become more: a rating from the cut on, or a yes. */
function potentialOf(
  argument: unknown,
  cut: unknown,
  values: Grid,
  language: Language,
): (row: number) => boolean {
  if (list(grid(argument)).every(isNothing)) return () => false;
  const cells = besideOf(argument, values, language);
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
