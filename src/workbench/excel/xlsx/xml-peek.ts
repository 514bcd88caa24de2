import { NotAWorkbook } from "./not-a-workbook";
import type { Package } from "./package";
import { XmlReader, type Tag } from "./xml-reader";

/** Ends the reading of a part of which the rest is not wanted. */
class Enough extends Error {}

/**
 * The first element of a part that is wanted, read no further than it: parts are large, and what they are stands at
 * their beginning.
 *
 * @param until where to give up
 * @returns undefined where there is no such element, or no such part, or where it is no XML
 */
export function peek(
  pkg: Package,
  path: string,
  wanted: (tag: Tag) => boolean,
  until: (tag: Tag) => boolean = () => false,
): Tag | undefined {
  let found: Tag | undefined;
  const handler = {
    open(tag: Tag) {
      if (wanted(tag)) found = tag;
      if (found !== undefined || until(tag)) throw new Enough();
    },
    close() {
      // What is wanted is known where it opens.
    },
    text() {
      // Only elements are looked for.
    },
  };
  try {
    pkg.readText(path, new XmlReader(path, handler));
  } catch (error) {
    if (!(error instanceof Enough) && !(error instanceof NotAWorkbook)) throw error;
  }
  return found;
}

/** The root element of a part. */
export function peekRoot(pkg: Package, path: string): Tag | undefined {
  return peek(pkg, path, () => true);
}
