import { figureOf } from "../figure";
import { isFactorName } from "../axes";
import type { SheetCells } from "../cells";
import type { Entry, Form } from "./form";

/** A form, and the sheet that it stands on. */
export interface PlacedForm {
  readonly cells: SheetCells;
  readonly form: Form;
}

/** From this part of their lines on two forms are the same one, filled in for two customers. */
const sameLines = 0.8;

/** Fewest ratings of a form. */
const fewestRatings = 2;

/** Forms that are the same one, filled in for one customer each; a single one where its header says what it is. */
export function formGroups(forms: readonly PlacedForm[]): PlacedForm[][] {
  const groups: PlacedForm[][] = [];
  for (const one of forms) {
    const group = groups.find(([first]) => first !== undefined && isSame(first.form, one.form));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.filter((group) =>
    group.every(({ form }) => form.isSure) ? true : group.length > 1 && isTelling(group),
  );
}

function isSame(one: Form, other: Form): boolean {
  const [own, theirs] = [linesOf(one), linesOf(other)];
  const same = [...own].filter((line) => theirs.has(line)).length;
  return same >= fewestRatings && same >= sameLines * Math.max(own.size, theirs.size);
}

/** The factors of a form; where it has no list of them, all that it has. */
function linesOf({ entries }: Form): Set<string> {
  const rated = entries.filter(({ isRated }) => isRated);
  return new Set((rated.length > 0 ? rated : entries).map(({ key }) => key));
}

/** Whether what is filled in are ratings of what is called a factor. */
function isTelling(group: readonly PlacedForm[]): boolean {
  return group.every(({ form, cells }) => {
    const rated = form.entries.filter((entry) => isRating(entry, cells));
    const called = rated.filter(({ label }) => isFactorName(label));
    return rated.length >= fewestRatings && called.length * 2 >= rated.length;
  });
}

function isRating({ value }: Entry, { values }: SheetCells): boolean {
  const figure = figureOf(values[value.row]?.[value.column] ?? null);
  return figure.kind === "number" && figure.value <= 100;
}
