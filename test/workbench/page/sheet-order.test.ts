import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { orderStep } from "../../../src/workbench/page/history/order-step";
import { placeBefore, placeBeside } from "../../../src/workbench/page/sheet-tabs/order";

/** Sheets A to E of which B and E are hidden. */
function open() {
  const workbook = createWorkbook();
  workbook.renameSheet(workbook.activeSheet, "A");
  for (const name of ["B", "C", "D", "E"]) workbook.addSheet(name);
  for (const name of ["B", "E"])
    Object.assign(workbook.sheet(name) ?? {}, { visibility: "Hidden" });
  const id = (name: string) => workbook.sheet(name)?.id ?? "";
  const names = () => workbook.sheets.map(({ name }) => name).join("");
  const move = (name: string, to: number) => {
    const [sheet] = workbook.sheets.splice(
      workbook.sheets.findIndex((each) => each.name === name),
      1,
    );
    if (sheet !== undefined) workbook.sheets.splice(to, 0, sheet);
  };
  return { workbook, sheets: workbook.sheets, id, names, move };
}

test.each([
  ["A", "D", "BCADE"],
  ["D", "A", "DABCE"],
  ["C", "C", "ABCDE"],
  ["A", undefined, "BCDEA"],
])("%s, dropped before %s, gives %s", (moved, before, expected) => {
  const { sheets, id, names, move } = open();
  move(moved, placeBefore(sheets, id(moved), before && id(before)));
  expect(names()).toBe(expected);
});

test.each([
  ["C", "left", "CABDE"],
  ["A", "right", "BCADE"],
  ["A", "left", undefined],
  ["D", "right", undefined],
] as const)("%s to the %s steps over what is hidden: %s", (moved, side, expected) => {
  const { sheets, id, names, move } = open();
  const place = placeBeside(sheets, id(moved), side);
  if (place !== undefined) move(moved, place);
  expect(place === undefined ? undefined : names()).toBe(expected);
});

test("an order that is taken back keeps a sheet that came since", () => {
  const { workbook, names, move } = open();
  const step = orderStep(workbook);
  move("D", 0);
  workbook.addSheet("F", 1);
  expect(names()).toBe("DFABCE");
  const again = step.reverse();
  expect(names()).toBe("ABCDEF");
  again.reverse();
  expect(names()).toBe("DFABCE");
});
