import { foldName } from "../fold";
import { figureOf } from "./figure";
import type { Grid } from "./grid";

/** Places whose cells are ratings with their words behind them, such as "4 - Good", and what each such text rates. */
export interface NumberedLabels {
  readonly places: readonly number[];
  readonly words: Readonly<Record<string, number>>;
}

const numbered = /^(\d{1,2}(?:[.,]\d+)?)\s*[-–—:=.)]\s*(\p{L}.*)$/u;

/**
 * Finds them as choices of a form write them: each number has one word wherever it stands, and more than one number is
 * used. Names that are numbered have another word for each, which is why a number has to come twice.
 */
export function findNumberedLabels(
  grid: Grid,
  places: readonly number[],
  customers: readonly number[],
): NumberedLabels {
  const words = new Map<string, number>();
  const meant = new Map<number, string>();
  let cells = 0;
  const found = places.filter((place) => {
    const own = labelsAt(grid, place, customers);
    if (own === null) return false;
    const isSame = own.every(({ value, word }) => (meant.get(value) ?? word) === word);
    if (!isSame) return false;
    for (const { text, value, word } of own) {
      meant.set(value, word);
      words.set(text, value);
    }
    cells += own.length;
    return true;
  });
  const isScale = meant.size > 1 && cells > meant.size;
  return isScale ? { places: found, words: Object.fromEntries(words) } : { places: [], words: {} };
}

interface Label {
  readonly text: string;
  readonly value: number;
  readonly word: string;
}

/** The labels of a place, one for each cell that is one; null where other texts stand among them, or none. */
function labelsAt(grid: Grid, place: number, customers: readonly number[]): Label[] | null {
  const labels: Label[] = [];
  for (const line of customers) {
    const text = grid.text(line, place);
    if (figureOf(grid.value(line, place)).kind !== "text") continue;
    const match = numbered.exec(text.normalize("NFKC").trim());
    if (match === null) return null;
    const [, value = "", word = ""] = match;
    labels.push({ text, value: Number(value.replace(",", ".")), word: foldName(word) });
  }
  const means = new Map(labels.map(({ value, word }) => [value, word]));
  const isOne = labels.every(({ value, word }) => means.get(value) === word);
  return labels.length > 0 && isOne ? labels : null;
}
