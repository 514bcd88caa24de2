import { writeFileSync } from "node:fs";
import { packed } from "../../workbench/excel/xlsx/minimal";
import { costly } from "./costly";
import { scorable } from "./costly/scorable";

/**
 * Writes one of the costly files, as it is or with customers to score. A process of its own: what a process has ever
 * taken counts for those that it starts.
 */
const [, , index = "", job, path = ""] = process.argv;
const make = Object.values(costly)[Number(index)];
if (make === undefined) throw new RangeError(`There is no costly file ${index}`);
writeFileSync(path, packed(job === "score" ? scorable(make()) : make()));
