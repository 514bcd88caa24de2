import fc from "fast-check";
import { CellValues } from "../../../../src/workbench/excel/calc/cell-values";
import type { Scalar } from "../../../../src/workbench/excel/model/value";

const row = fc.oneof(fc.nat(40), fc.nat(1_048_575), fc.integer({ min: 3000, max: 3040 }));
const value = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(null));

type Edit =
  | { readonly kind: "write"; readonly row: number; readonly value: Scalar }
  | { readonly kind: "clear"; readonly row: number; readonly count: number }
  | { readonly kind: "shift"; readonly row: number; readonly count: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("write" as const), row, value }) },
  fc.record({ kind: fc.constant("clear" as const), row, count: fc.nat(2000) }),
  fc.record({
    kind: fc.constant("shift" as const),
    row,
    count: fc.integer({ min: -50, max: 50 }),
  }),
);

/** The same edit of a plain list of rows and values. */
function applied(rows: ReadonlyMap<number, Scalar>, change: Edit): Map<number, Scalar> {
  if (change.kind === "write") return new Map([...rows, [change.row, change.value]]);
  const { row: from, count } = change;
  return new Map(
    [...rows].flatMap(([at, each]): [number, Scalar][] => {
      if (change.kind === "clear") return at >= from && at <= from + count ? [] : [[at, each]];
      if (at < from) return [[at, each]];
      return at < from - count ? [] : [[at + count, each]];
    }),
  );
}

test("a column holds what was written, cleared and moved, wherever it lies", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 60 }), fc.nat(1_048_575), (edits, from) => {
      const column = new CellValues();
      let expected = new Map<number, Scalar>();
      for (const change of edits) {
        if (change.kind === "write") column.write(change.row, change.value);
        else if (change.kind === "clear") column.clear(change.row, change.row + change.count);
        else column.shift(change.row, change.count);
        expected = applied(expected, change);
      }
      const filled = [...expected].filter(([, each]) => each !== null).sort(([a], [b]) => a - b);
      const found: (readonly [number, Scalar])[] = [];
      column.eachFilled(0, 2_000_000, (each, at) => found.push([at, each]));
      expect(found).toEqual(filled);
      const below: number[] = [];
      column.eachFilled(from, from + 5000, (_, at) => below.push(at));
      expect(below).toEqual(
        filled.map(([at]) => at).filter((at) => at >= from && at <= from + 5000),
      );
      for (const [at] of expected) expect(column.read(at)).toBe(expected.get(at) ?? null);
      expect(column.extent).toEqual(
        filled.length === 0 ? undefined : { top: filled[0]?.[0], bottom: filled.at(-1)?.[0] },
      );
    }),
  );
});

test("rows that come one by one below a gap, or from the bottom up, are all there", () => {
  for (const rows of [
    Array.from({ length: 20_000 }, (_, at) => at + 5000),
    Array.from({ length: 20_000 }, (_, at) => 25_000 - at),
  ]) {
    const column = new CellValues();
    for (const at of rows) column.write(at, at);
    let sum = 0;
    column.eachFilled(0, 1_048_575, (each) => (sum += Number(each)));
    expect(sum).toBe(rows.reduce((total, at) => total + at, 0));
    expect(column.extent).toEqual({
      top: rows.reduce((least, at) => Math.min(least, at), Infinity),
      bottom: rows.reduce((most, at) => Math.max(most, at), 0),
    });
  }
});

test("a column has room for no more than eight times what it holds, and a thousand rows", () => {
  const far = new CellValues();
  for (let at = 0; at < 100; at++) far.write(at * 10_000 + 9999, 1);
  expect(far.places).toBe(100);
  const near = new CellValues();
  for (let at = 0; at < 1000; at++) near.write(at * 9, 1);
  expect(near.places).toBeLessThanOrEqual(8 * 1000 + 1024);
});
