import { entryOf, nameOf, nextRevision, type Entry, type Named } from "./entries";
import { remembered } from "./chart";
import { kinds, type Memory } from "./schema";

/** Something remembered, without how often it was written. */
type Remembered = Pick<Named, "kind" | "key" | "value">;

/** What the entries say, as far as this version understands it. */
export function memoryOf(entries: readonly Entry[]): Memory {
  const all = <Value>(
    kind: string,
    schema: { safeParse: (value: unknown) => Parsed<Value> },
    keyOf: (value: Value) => string = () => "",
  ) =>
    entries.flatMap(({ named }): Value[] => {
      if (named?.kind !== kind) return [];
      const parsed = schema.safeParse(named.value);
      return parsed.success && keyOf(parsed.data) === named.key ? [parsed.data] : [];
    });
  return {
    sheets: all("sheet", kinds.sheet, ({ role }) => role),
    charts: all("chart", kinds.chart, ({ name }) => name),
    mapping: all("mapping", kinds.mapping)[0] ?? null,
    adopted: all("adopted", kinds.adopted)[0] ?? null,
    carried: all("carried", kinds.carried)[0] ?? null,
    lastScored: all("lastScored", kinds.lastScored)[0] ?? null,
  };
}

type Parsed<Value> = { success: true; data: Value } | { success: false };

/** All that is remembered, as entries that nobody has written before. */
export function entriesOf(memory: Memory): Entry[] {
  return [...byName(memory).values()].map((one) => entryOf({ ...one, revision: 0 }));
}

/** The entries after something else is remembered: what has not changed stays as it stands, letter by letter. */
export function entriesAfter(
  entries: readonly Entry[],
  before: Memory,
  after: Memory,
): readonly Entry[] {
  const then = byName(before);
  const now = byName(after);
  const forgotten = [...then.values()].filter((one) => !now.has(nameOf(one)));
  return withRecords(entries, [
    ...[...now].filter(([name, one]) => !same(one, then.get(name))).map(([, one]) => one),
    ...forgotten.map((one) => ({ ...one, value: null })),
  ]);
}

/**
 * The entries after a write has been taken back: what it remembered is again as it was before. What somebody else has
 * remembered since stays.
 */
export function entriesBack(
  entries: readonly Entry[],
  before: Memory,
  written: Memory,
): readonly Entry[] {
  const then = byName(before);
  const ours = byName(written);
  const now = byName(memoryOf(entries));
  const names = new Set([...then.keys(), ...ours.keys()]);
  const records = [...names].flatMap((name): Remembered[] => {
    const known = then.get(name) ?? ours.get(name);
    const changed = !same(then.get(name), ours.get(name));
    const untouched = same(now.get(name), ours.get(name));
    if (known === undefined || !changed || !untouched) return [];
    return [{ ...known, value: then.get(name)?.value ?? null }];
  });
  return withRecords(entries, records);
}

/** Whether anything is remembered, were it unreadable, and not only that something was forgotten. */
export function saysAnything(entries: readonly Entry[]): boolean {
  return entries.some(({ named }) => named?.value !== null);
}

function withRecords(entries: readonly Entry[], records: readonly Remembered[]): readonly Entry[] {
  if (records.length === 0) return entries;
  const revision = nextRevision(entries);
  const fresh = new Map(records.map((one) => [nameOf(one), entryOf({ ...one, revision })]));
  const kept = entries.filter(({ named }) => named === null || !fresh.has(nameOf(named)));
  return [...kept, ...fresh.values()];
}

function byName(memory: Memory): Map<string, Remembered> {
  const records: Remembered[] = [
    ...memory.sheets.map((value) => ({ kind: "sheet", key: value.role, value })),
    ...memory.charts.map((plan) => ({ kind: "chart", key: plan.name, value: remembered(plan) })),
    ...(["mapping", "adopted", "carried", "lastScored"] as const).flatMap((kind) => {
      const value = memory[kind];
      return value === null ? [] : [{ kind, key: "", value }];
    }),
  ];
  return new Map(records.map((one) => [nameOf(one), one]));
}

function same(one: Remembered | undefined, other: Remembered | undefined): boolean {
  return sorted(one?.value) === sorted(other?.value);
}

/** JSON in which the order of fields says nothing. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
