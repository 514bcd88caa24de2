import { foldName } from "../fold";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { isBlank } from "../../../engine/cell";
import { numberIn } from "./figure";
import { filledPlaces, indices, type Grid } from "./grid";
import type { ProposedColumn, Refusal } from "./proposal";
import type { Table } from "./table";
import { matchWord } from "./word-match";

/** Lines that are looked at for a header. */
const mostLooked = 30;

/** What a block is that looks like a table of ratings and is none; null where nothing says so. */
export function refusalOf(grid: Grid, header: number, around: readonly string[]): Refusal | null {
  if (isPairwise(grid, header)) return "pairwise-matrix";
  if (isRiskGrid(grid, header, around)) return "risk-grid";
  if (hasCrosses(grid)) return "crosses";
  return null;
}

/** One rating a line: the same customers again and again, each time with another factor beside. */
export function isLongList(
  { grid, name }: Table,
  columns: readonly ProposedColumn[],
  customers: readonly number[],
): boolean {
  const ratings = columns.filter(({ role }) => role === "factor");
  if (name === null || ratings.length !== 1 || customers.length < 4) return false;
  const keys = (place: number) => customers.map((line) => foldName(grid.text(line, place)));
  const names = keys(name);
  const different = new Set(names).size;
  if (different * 2 > names.length) return false;
  return indices(grid.width).some((place) => {
    const isText = columns[place]?.role === "note" || columns[place]?.role === "segment";
    if (place === name || !isText) return false;
    const factors = keys(place);
    const pairs = new Set(factors.map((factor, i) => `${names[i] ?? ""}\n${factor}`)).size;
    return pairs === names.length && new Set(factors).size * 2 <= names.length;
  });
}

/** Signs that mark a rating by the column they stand in. */
const cross = /^(?:x|✓|✔|✗|✘|●|■|√|☑|☒)$/iu;

/** A line of numbers one after another, and below each of them crosses, one a line. */
function hasCrosses(grid: Grid): boolean {
  return indices(Math.min(grid.lines, mostLooked)).some((line) => {
    const steps = filledPlaces(grid, line).filter(
      (place) => numberIn(grid.value(line, place)) !== null,
    );
    const values = steps.map((place) => numberIn(grid.value(line, place)) ?? 0);
    const [first = 0] = values;
    const areSteps = values.length >= 3 && values.every((value, i) => value === first + i);
    if (!areSteps) return false;
    const below = indices(grid.lines).filter((one) => one > line);
    const marked = below.filter((one) => {
      const filled = steps.filter((place) => !isBlank(grid.value(one, place)));
      return filled.length === 1 && filled.every((place) => cross.test(grid.text(one, place)));
    });
    return marked.length >= 2 && marked.length * 2 >= below.length;
  });
}

/** The same names down and across, with 1 or nothing where a name meets itself. */
function isPairwise(grid: Grid, header: number): boolean {
  const across = filledPlaces(grid, header)
    .map((place) => ({ place, key: foldName(grid.text(header, place)) }))
    .filter(({ key }) => key !== "");
  const label = indices(grid.width).find((place) =>
    indices(grid.lines).some((line) => line > header && !isBlank(grid.value(line, place))),
  );
  if (label === undefined) return false;
  const down = indices(grid.lines)
    .filter((line) => line > header)
    .map((line) => ({ line, key: foldName(grid.text(line, label)) }));
  const pairs = down.flatMap(({ line, key }) => {
    const same = across.find((one) => one.key === key && one.place !== label);
    return key === "" || same === undefined ? [] : [{ line, place: same.place }];
  });
  if (pairs.length < 3 || pairs.length < across.length - 3) return false;
  return pairs.every(({ line, place }) => {
    const cell = grid.value(line, place);
    return isBlank(cell) || numberIn(cell) === null || numberIn(cell) === 1;
  });
}

/** Likelihood and impact along the edges of a grid, of which the cells are their products or words for the risk. */
function isRiskGrid(grid: Grid, header: number, around: readonly string[]): boolean {
  const inLead = indices(grid.lines).flatMap((line) => [grid.text(line, 0), grid.text(line, 1)]);
  const texts = [
    ...indices(grid.width).map((place) => grid.text(header, place)),
    ...inLead,
    ...around,
  ];
  const says = (words: readonly string[]) => texts.some((text) => matchWord(text, words) !== null);
  if (!says(sheetWords.likelihood) || !says(sheetWords.impact)) return false;
  const isSmall = grid.lines <= 12 && grid.width <= 12;
  // Columns called likelihood and impact beside others are a list of risks, and its lines may be rated.
  const heads = filledPlaces(grid, header).filter((place) => {
    const text = grid.text(header, place);
    return (
      matchWord(text, sheetWords.likelihood) !== null || matchWord(text, sheetWords.impact) !== null
    );
  });
  return isSmall && heads.length < 2;
}
