import fc from "fast-check";
import { Formats } from "../../../../src/workbench/excel/model/formats";

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

test("a patch is laid over what is there", () => {
  const formats = new Formats();
  formats.patch(area(0, 0, 9, 1), { bold: true });
  formats.patch(area(5, 1, 12, 1), { fill: "#FF0000" });
  expect(formats.at(4, 1)).toEqual({ bold: true });
  expect(formats.at(5, 1)).toEqual({ bold: true, fill: "#FF0000" });
  expect(formats.at(10, 1)).toEqual({ fill: "#FF0000" });
  expect(formats.at(13, 1)).toEqual({});
});

test("borders are patched side by side", () => {
  const formats = new Formats();
  const line = { style: "thin", color: "#000000" };
  formats.patch(area(0, 0, 0, 0), { borders: { top: line } });
  formats.patch(area(0, 0, 0, 0), { borders: { left: line } });
  expect(formats.at(0, 0).borders).toEqual({ top: line, left: line });
});

test("a column formatted cell by cell is one run", () => {
  const formats = new Formats();
  for (let row = 0; row < 100; row++) formats.patch(area(row, 3, row, 3), { numberFormat: "0.00" });
  expect([...formats.runs()]).toEqual([
    { area: area(0, 3, 99, 3), format: { numberFormat: "0.00" } },
  ]);
});

test("runs hold exactly what cell by cell bookkeeping holds", () => {
  const ROWS = 30;
  const edit = fc.record({
    top: fc.nat(ROWS - 1),
    height: fc.integer({ min: 1, max: 12 }),
    size: fc.constantFrom(8, 9, null),
  });
  const shift = fc.record({ row: fc.nat(ROWS - 1), count: fc.integer({ min: -5, max: 5 }) });
  fc.assert(
    fc.property(fc.array(fc.oneof(edit, shift), { maxLength: 25 }), (steps) => {
      const formats = new Formats();
      let cells: (number | undefined)[] = [];
      for (const step of steps) {
        if ("row" in step) {
          formats.shiftRows(step.row, step.count);
          cells = Array.from({ length: 400 }, (_, i) => cells[i]);
          const inserted = Array.from(
            { length: Math.max(0, step.count) },
            () => cells[step.row - 1],
          );
          cells.splice(step.row, Math.max(0, -step.count), ...inserted);
          continue;
        }
        const rows = area(step.top, 0, step.top + step.height - 1, 0);
        if (step.size === null) formats.clear(rows);
        else formats.patch(rows, { fontSize: step.size });
        for (let row = rows.top; row <= rows.bottom; row++) cells[row] = step.size ?? undefined;
      }
      const seen = Array.from({ length: 200 }, (_, row) => formats.at(row, 0).fontSize);
      expect(seen).toEqual(Array.from({ length: 200 }, (_, row) => cells[row]));
      const covered = [...formats.runs()].reduce(
        (sum, run) => sum + run.area.bottom - run.area.top + 1,
        0,
      );
      expect(covered).toBe(cells.filter((size) => size !== undefined).length);
    }),
  );
});
