import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { isFactorName } from "./axes";
import type { Cell } from "../../../engine/cell";
import { figureOf, numberIn } from "./figure";
import { indices, type Grid } from "./grid";
import { headerText, type Headings } from "./headings";
import { isWordOf, matchWord } from "./word-match";

export interface Orientation {
  readonly turned: boolean;
  readonly isSure: boolean;
}

/** Labels that are looked at. */
const most = 60;

/**
 * Whether customers stand in rows or in columns, by what is called a customer or a factor: in the header, or down the
 * first columns.
 */
export function findOrientation(grid: Grid, headings: Headings): Orientation {
  const { header } = headings;
  if (header === null) return { turned: false, isSure: false };
  const heads = indices(grid.width)
    .map((place) => ({ place, text: headerText(grid, headings, place) }))
    .filter(({ text }) => text !== "");
  const lines = indices(grid.lines)
    .filter((line) => line > header)
    .slice(0, most);
  const firstNumber = indices(grid.width).find((place) =>
    lines.some((line) => figureOf(grid.value(line, place)).kind === "number"),
  );
  const lead = heads.filter(({ place }) => place < Math.max(2, (firstNumber ?? 2) + 1));
  const labels = lines.flatMap((line) => {
    const place = indices(grid.width).find(
      (one) => figureOf(grid.value(line, one)).kind === "text",
    );
    return place === undefined || place > (firstNumber ?? grid.width)
      ? []
      : [grid.text(line, place)];
  });
  const others = heads.filter((head) => !lead.includes(head)).map(({ text }) => text);
  const says = (words: readonly string[]) => lead.some(({ text }) => isWordOf(text, words));
  const amounts = amountsIn(grid, lines);
  const rows =
    2 * Number(amounts === "down") +
    2 * share(labels, isCompany) +
    3 * Number(says(sheetWords.name)) +
    3 * Number(labels.some((text) => startsWeights(text))) +
    3 * share(labels, isNumberedCustomer) +
    4 * share(others, isFactorName);
  const columns =
    2 * Number(amounts === "across") +
    2 * share(others, isCompany) +
    2 * Number(says(sheetWords.factor)) +
    3 * Number(lead.some(({ text }) => startsWeights(text))) +
    3 * share(others, isNumberedCustomer) +
    4 * share(labels, isFactorName);
  return { turned: columns > rows, isSure: Math.max(rows, columns) >= 1 && rows !== columns };
}

/** Whether columns hold amounts beside others that hold small numbers, or rows do; neither where both do. */
function amountsIn(grid: Grid, lines: readonly number[]): "down" | "across" | null {
  const places = indices(grid.width);
  const isMixed = (lists: readonly (readonly Cell[])[]) => {
    const sizes = lists.flatMap((cells) => {
      const numbers = cells.flatMap((cell) => numberIn(cell) ?? []);
      if (numbers.length < 2) return [];
      return [numbers.every((number) => Math.abs(number) > 100) ? "amounts" : "small"];
    });
    return sizes.includes("amounts") && sizes.includes("small");
  };
  const down = isMixed(places.map((place) => lines.map((line) => grid.value(line, place))));
  const across = isMixed(lines.map((line) => places.map((place) => grid.value(line, place))));
  if (down === across) return null;
  return down ? "down" : "across";
}

function isCompany(text: string): boolean {
  return matchWord(text, sheetWords.company) !== null;
}

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
}

/** "Client A", "Account 1", "客户3". */
function isNumberedCustomer(text: string): boolean {
  return text.length < 24 && !isFactorName(text) && isCustomerWord(text);
}

function isCustomerWord(text: string): boolean {
  return matchWord(text.replace(/(?:\b[A-Z]|\d+)$/u, ""), sheetWords.name) !== null;
}

function startsWeights(text: string): boolean {
  return (
    isWordOf(text, sheetWords.weight) ||
    (/^[^()]{0,12}%/.test(text) && matchWord(text, sheetWords.weight) !== null)
  );
}
