import type { Area } from "../../model/area";
import type { Sheet, Table } from "../../model/types";
import { intersect } from "./area";
import { plainValue } from "./text";

/** A header of its own: "Column3" for a blank one, "Name2" for a second "Name". */
export function headerOfItsOwn(given: string, number: number, taken: Set<string>): string {
  const base = given === "" ? `Column${number}` : given;
  let name = base;
  for (let next = 2; taken.has(name.toLowerCase()); next++) name = base + String(next);
  taken.add(name.toLowerCase());
  return name;
}

/** What was written over headers of tables becomes texts, none blank, none like another header of its table. */
export function tidyTypedHeaders(sheet: Sheet, written: Area): void {
  for (const table of sheet.workbook.tables) {
    if (table.sheet !== sheet) continue;
    const typed = intersect({ ...table.area, bottom: table.area.top }, written);
    if (typed !== undefined) tidy(sheet, table, typed);
  }
}

function tidy(sheet: Sheet, { area }: Table, typed: Area): void {
  const textAt = (column: number) => String(plainValue(sheet.value(area.top, column)));
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    if (column < typed.left || column > typed.right) taken.add(textAt(column).toLowerCase());
  }
  for (let column = typed.left; column <= typed.right; column++) {
    const header = headerOfItsOwn(textAt(column), column - area.left + 1, taken);
    if (sheet.value(area.top, column) !== header) {
      sheet.setValues(area.top, column, [[header]]);
    }
  }
}
