import { join } from "node:path";
import { besideName } from "../../../src/workbench/cli/beside-name";

test.each([
  ["customers.xlsx", "abc", "customers-abc.xlsx"],
  ["customers.xlsm", "scored", "customers-scored.xlsm"],
  // What was a text file becomes a workbook, whichever command writes it.
  ["customers.csv", "abc", "customers-abc.xlsx"],
  ["customers", "movement", "customers-movement.xlsx"],
  // What has the ending already keeps it once.
  ["customers-scored.xlsx", "scored", "customers-scored.xlsx"],
  ["customers-scored.xlsx", "abc", "customers-scored-abc.xlsx"],
])("what is written beside %s as %s is called %s", (file, ending, name) => {
  expect(besideName(join("some.folder", file), ending)).toBe(join("some.folder", name));
});
