import { basename, dirname, extname, join } from "node:path";

/**
 * What a file is called that a command writes beside the one it has read, where no other name was asked for. What was
 * a text file becomes a workbook.
 */
export function besideName(file: string, ending: string): string {
  const extension = extname(file);
  const kept = /^\.xl/i.test(extension) ? extension : ".xlsx";
  const base = basename(file, extension);
  // What has the ending already keeps it once.
  const bare = base.endsWith(`-${ending}`) ? base.slice(0, -ending.length - 1) : base;
  return join(dirname(file), `${bare}-${ending}${kept}`);
}
