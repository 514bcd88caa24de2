import { alignColumns } from "../../src/plans/align-columns";
import { areaAt } from "../../src/plans/area";

const head = { row: 3, rows: 24 };

test("a header stands above the numbers of its column, which stand at the right", () => {
  const right = { horizontal: "Right" };
  expect(alignColumns(head, [false, true, true])).toEqual([
    { area: areaAt(3, 1, 1, 1), style: right },
    { area: areaAt(3, 2, 1, 1), style: right },
  ]);
});

test("texts keep off the numbers before them, with their header", () => {
  expect(alignColumns({ ...head, firstColumn: 4 }, [true, false, false]).slice(1)).toEqual([
    { area: areaAt(3, 5, 25, 1), style: { horizontal: "Left", indent: 1 } },
  ]);
});

test("no header goes where a button to filter by would hide it", () => {
  expect(alignColumns({ ...head, buttons: true }, [false, true, true])).toEqual([]);
});
