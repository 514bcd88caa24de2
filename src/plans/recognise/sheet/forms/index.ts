import { cellText } from "../../../../engine/cell";
import { areaAddress } from "../../../address";
import type { Area } from "../../../area";
import type { SheetCells } from "../cells";
import { extentOf } from "../extent";
import { compose, nothing, type JoinedColumn } from "../join/compose";
import type { BlockPlace } from "../proposal";
import type { Candidate } from "../recognise";
import { cellAt } from "./cell-at";
import { formsOn } from "./find-forms";
import { saysWhose, type Entry } from "./form";
import { formGroups, type PlacedForm } from "./groups";
import { namesOf } from "./names";

/** Forms of one customer each as one table, and what they cover of their sheets. */
export interface FoundForms {
  readonly candidates: readonly Candidate[];
  readonly covered: readonly { readonly cells: SheetCells; readonly area: Area }[];
}

/** Finds the same form filled in for each customer, on sheets of their own or below each other. */
export function findForms(sheets: readonly SheetCells[]): FoundForms {
  const forms = sheets.flatMap((cells) => formsOn(cells).map((form) => ({ cells, form })));
  const found = formGroups(forms).flatMap((group) => {
    const candidate = tableOf(group);
    return candidate.proposal.refusal === null ? [{ candidate, group }] : [];
  });
  return {
    candidates: found.map(({ candidate }) => candidate),
    covered: found.flatMap(({ group }) =>
      group.map((one) => ({ cells: one.cells, area: areaRead(one) })),
    ),
  };
}

function tableOf(group: readonly PlacedForm[]): Candidate {
  const places = group.map(placeOf);
  const labels = new Map<string, Entry>();
  for (const { form } of group)
    for (const entry of form.entries) {
      const known = labels.get(entry.key);
      if (!saysWhose(entry) && (known === undefined || (known.weight === null && entry.isRated)))
        labels.set(entry.key, entry);
    }
  return compose({
    places,
    name: nameOf(places),
    texts: group.flatMap(({ cells, form }) => textsAround(cells, form)),
    scale: null,
    columns: [
      namesOf(group),
      ...[...labels].map(([key, entry]): JoinedColumn => columnOf(group, key, entry)),
    ],
    rows: group.map(() => ({ isHidden: false, unread: 0 })),
    joined: { how: "forms", by: "", onlyOn: [], weightsDiffer: differing(group, labels) },
  });
}

/** Factors that do not weigh the same on all forms. */
function differing(
  group: readonly PlacedForm[],
  labels: ReadonlyMap<string, Entry>,
): readonly string[] {
  const entries = group.flatMap(({ form }) => form.entries);
  return [...labels].flatMap(([key, { label }]) => {
    const own = entries.filter((entry) => entry.key === key);
    const weights = new Set(own.flatMap(({ weight }) => weight ?? []));
    return weights.size > 1 ? [label] : [];
  });
}

function columnOf(group: readonly PlacedForm[], key: string, entry: Entry): JoinedColumn {
  const { label, isRated, weight } = entry;
  const own = group.map(({ cells, form }) => ({
    cells,
    entry: form.entries.find((one) => one.key === key),
  }));
  const validated = own.flatMap((one) => {
    if (one.entry === undefined) return [];
    return one.cells.validated?.[one.cells.left + one.entry.value.column] ?? [];
  });
  const [scale = null] = validated;
  return {
    header: label,
    group: entry.group,
    cells: own.map((one) =>
      one.entry === undefined ? nothing : cellAt(one.cells, one.entry.value),
    ),
    factor: isRated ? { name: label, weight, axis: null, lessIsBetter: null } : null,
    validated: isRated && validated.length === group.length ? scale : null,
  };
}

function areaRead({ form: { entries, top, bottom, left } }: PlacedForm): Area {
  const columns = entries.map(({ value }) => value.column);
  return { top, bottom, left, right: extentOf(columns).highest };
}

function placeOf(one: PlacedForm): BlockPlace {
  const { sheet, top, left, rowNumbers } = one.cells;
  const { top: first, bottom: last, left: side, right } = areaRead(one);
  const row = (index: number) => rowNumbers?.[index] ?? top + index;
  const area = { top: row(first), bottom: row(last), left: left + side, right: left + right };
  return { sheet, range: areaAddress(area), table: null };
}

/** The first and the last of the sheets: there may be one for each of a hundred customers. */
function nameOf(places: readonly BlockPlace[]): string {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  const [first = "", ...others] = sheets;
  const last = others.at(-1);
  return last === undefined
    ? first
    : others.length === 1
      ? `${first} + ${last}`
      : `${first} … ${last}`;
}

/** Texts on the form, which may state the scale. */
function textsAround({ values }: SheetCells, { top, bottom }: PlacedForm["form"]): string[] {
  return values
    .slice(Math.max(0, top - 3), bottom + 4)
    .flatMap((row) => row.filter((cell) => typeof cell === "string").map(cellText));
}
