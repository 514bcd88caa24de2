import { isBlank } from "../../../../engine/cell";
import { sheetWords } from "../../../../i18n/vocabulary/sheet-words";
import { axisOfGroup } from "../axes";
import { runs } from "../blocks";
import type { SheetCells } from "../cells";
import { extentOf } from "../extent";
import { figureOf } from "../figure";
import { filledPlaces, gridOf, indices, type Grid } from "../grid";
import { isWordOf } from "../word-match";
import { labelled, type Entry, type Form, type Spot } from "./form";
import { ratedListAt, type RatedList } from "./rated-list";

/** What is met from top to bottom of a sheet. */
type Met =
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "title"; readonly spot: Spot }
  | { readonly kind: "list"; readonly list: RatedList };

/** Fewest lines that a form without a header has. */
const fewestPairs = 4;

/** Most lines of a form: what is longer is a list of something else. */
const mostLines = 300;

/** The forms on a sheet, each of one customer: one, or several below or beside each other. */
export function formsOn(cells: SheetCells): Form[] {
  const width = cells.values.reduce((most, row) => Math.max(most, row.length), 0);
  const sides = runs(0, width - 1, (column) => cells.values.some((row) => !isBlank(row[column])));
  const beside = sides.map(([left, right]) => formsIn(cells, left, right));
  const filled = beside.filter((forms) => forms.some(({ isSure }) => isSure));
  return filled.length > 1 ? filled.flat() : formsIn(cells, 0, width - 1);
}

/** The forms in some of a sheet's columns. */
function formsIn(cells: SheetCells, left: number, right: number): Form[] {
  const area = { top: 0, left, bottom: cells.values.length - 1, right };
  const grid = gridOf(cells, area, false);
  const met: Met[] = [];
  for (let row = 0; row < grid.lines; row++) {
    const list = ratedListAt(grid, row);
    if (list === null) {
      for (const one of metIn(grid, row)) met.push(one);
      continue;
    }
    met.push({ kind: "list", list });
    for (const entry of list.entries) met.push({ kind: "entry", entry });
    row = list.last;
  }
  return apart(met)
    .filter(({ entries, lists }) => {
      const fewest = lists.length > 0 ? 1 : fewestPairs;
      return entries.length >= fewest && entries.length <= mostLines;
    })
    .map((form) => shifted(formOf(form), left));
}

/** What stands in a row outside the lists: "Customer: | Harbour Foods | Owner: | Mia", or a title. */
function metIn(grid: Grid, row: number): Met[] {
  const filled = filledPlaces(grid, row);
  const [first] = filled;
  if (first === undefined) return [];
  const isText = (place: number) => figureOf(grid.value(row, place)).kind === "text";
  if (filled.length === 1) {
    const text = grid.text(row, first);
    return isText(first) && axisOfGroup(text) === null && !/[:：]\s*$/u.test(text)
      ? [{ kind: "title", spot: { row, column: first } }]
      : [];
  }
  // More than two pairs are a line of a table.
  if (filled.length > 4 || filled.length % 2 > 0) return [];
  const pairs = indices(filled.length / 2).map((i) => [filled[2 * i] ?? 0, filled[2 * i + 1] ?? 0]);
  if (!pairs.every(([label = 0]) => isText(label))) return [];
  return pairs.flatMap(([label = 0, value = 0]): Met[] => [
    {
      kind: "entry",
      entry: {
        ...labelled(grid.text(row, label)),
        value: { row, column: value },
        isRated: false,
        group: "",
        weight: null,
      },
    },
  ]);
}

/** What was met since the last line of a form: it belongs to that form, or to the next. */
interface Pending {
  title: Spot | null;
  said: Entry[];
  list: RatedList | null;
}

/** A form as far as it has been met. */
interface Open {
  readonly entries: Entry[];
  readonly lists: RatedList[];
  readonly lines: Set<string>;
  title: Spot | null;
}

const nothingMet = (): Pending => ({ title: null, said: [], list: null });

/** Cuts where a line comes again: that is the next customer's. */
function apart(met: readonly Met[]): Open[] {
  const forms: Open[] = [];
  let pending = nothingMet();
  for (const one of met) {
    if (one.kind === "title") pending.title = one.spot;
    else if (one.kind === "list") pending.list = one.list;
    else if (!one.entry.isRated) pending.said.push(one.entry);
    else {
      const coming = [...pending.said, one.entry];
      const last = formFor(coming, forms);
      last.title ??= pending.title;
      if (pending.list !== null) last.lists.push(pending.list);
      for (const entry of coming) add(last, entry);
      pending = nothingMet();
    }
  }
  const last = forms.at(-1);
  if (last === undefined) return unlisted(pending.said);
  const isOwn = pending.said.every(({ key }) => !last.lines.has(key));
  if (isOwn) for (const entry of pending.said) add(last, entry);
  return forms;
}

/** Forms that are pairs of a line and what was filled in, and nothing else. */
function unlisted(entries: readonly Entry[]): Open[] {
  const forms: Open[] = [];
  for (const entry of entries) add(formFor([entry], forms), entry);
  return forms;
}

/** The form that lines belong to: the last one, or the next where that has one of them already. */
function formFor(coming: readonly Entry[], forms: Open[]): Open {
  const last = forms.at(-1);
  if (last !== undefined && coming.every(({ key }) => !last.lines.has(key))) return last;
  const next: Open = { entries: [], lists: [], lines: new Set(), title: null };
  forms.push(next);
  return next;
}

function add({ entries, lines }: Open, entry: Entry): void {
  entries.push(entry);
  lines.add(entry.key);
}

function formOf({ entries, lists, title }: Open): Form {
  const rows = extentOf(entries.map(({ value }) => value.row));
  const heads = lists.map(({ header }) => header);
  const isNamed = entries.some(({ label }) => isWordOf(label, sheetWords.name));
  return {
    entries,
    title: isNamed ? null : title,
    head: lists.flatMap(({ head }) => head ?? [])[0] ?? null,
    isSure: lists.length > 0 && lists.every((list) => list.isSure),
    top: extentOf([rows.lowest, ...heads, ...(title === null ? [] : [title.row])]).lowest,
    left: 0,
    bottom: extentOf([rows.highest, ...lists.map(({ last }) => last)]).highest,
  };
}

/** With its columns counted from the first of the sheet. */
function shifted(form: Form, left: number): Form {
  const moved = ({ row, column }: Spot): Spot => ({ row, column: column + left });
  return {
    ...form,
    entries: form.entries.map((entry) => ({ ...entry, value: moved(entry.value) })),
    title: form.title === null ? null : moved(form.title),
    head: form.head === null ? null : moved(form.head),
    left: form.left + left,
  };
}
