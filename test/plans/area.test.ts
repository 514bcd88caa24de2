import fc from "fast-check";
import { inside, overlap, without, withoutAll, type Area } from "../../src/plans/area";

const area = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8)).map(([a, b, c, d]): Area => {
  return {
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  };
});

function cellsOf(areas: readonly Area[]): string[] {
  const cells: string[] = [];
  for (let row = 0; row <= 8; row++) {
    for (let column = 0; column <= 8; column++) {
      for (const one of areas) if (inside(one, row, column)) cells.push(`${row}:${column}`);
    }
  }
  return cells;
}

test("a rectangle without another is exactly its other cells, none twice", () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const expected = cellsOf([whole]).filter((cell) => !cellsOf([hole]).includes(cell));
      expect(cellsOf(without(whole, hole)).sort()).toEqual(expected.sort());
    }),
  );
});

test("rectangles without others hold none of the others' cells", () => {
  fc.assert(
    fc.property(area, fc.array(area, { maxLength: 4 }), (whole, holes) => {
      for (const rest of withoutAll([whole], holes)) {
        for (const hole of holes) expect(overlap(rest, hole)).toBeNull();
      }
    }),
  );
});
