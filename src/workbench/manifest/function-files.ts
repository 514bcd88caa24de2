import { join } from "node:path";
import files from "../../functions/files.json";

/** The files whose functions become cell functions, as the build takes them. */
export function functionFiles(root: string): string[] {
  return files.map((file) => join(root, "src/functions", file));
}
