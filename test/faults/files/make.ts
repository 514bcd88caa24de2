import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packed } from "../../workbench/excel/xlsx/minimal";
import { costly } from "./costly";
import { scorable } from "./costly/scorable";

/**
 * Writes every costly file, as it is and with customers to score, into a folder. A process of its own: what a process
 * has ever taken counts for those that it starts.
 */
const [, , folder = "", wanted = ""] = process.argv;
for (const [index, [name, make]] of Object.entries(costly).entries()) {
  if (!name.includes(wanted)) continue;
  writeFileSync(join(folder, `${index}-save.xlsx`), packed(make()));
  writeFileSync(join(folder, `${index}-score.xlsx`), packed(scorable(make())));
}
