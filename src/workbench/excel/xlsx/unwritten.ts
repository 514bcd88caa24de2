import type { Loss, LossKind } from "./losses";
import type { Package } from "./package";
import { readRelationships, RelationshipList } from "./relationships";

/** Parts that saving takes out of a file, by the kind of their relationship. */
const unwritten: ReadonlyMap<string, LossKind> = new Map([
  ["vbaProject", "macros"],
  ["xlMacrosheet", "macros"],
  // The one relationship of this name: where a package's signatures begin.
  ["origin", "signature"],
  ["revisionHeaders", "changeHistory"],
  ["usernames", "changeHistory"],
]);

/** What of a file is not written again because it would damage what is written. */
export function unwrittenParts(pkg: Package, workbookPart: string): Loss[] {
  return ["", workbookPart].flatMap((part) =>
    readRelationships(pkg, part).flatMap(({ kind, target }) => {
      const what = unwritten.get(kind);
      return what === undefined ? [] : [{ part: target, what }];
    }),
  );
}

/** Takes those parts out, and the order of calculation, which Excel makes anew. */
export function removeUnwritten(pkg: Package, relationships: RelationshipList): void {
  relationships.remove(({ kind, target }) => {
    const gone = unwritten.has(kind) || kind === "calcChain";
    if (gone) removeWithTargets(pkg, target);
    return gone;
  });
}

/** Removes a part, and those that only it refers to. */
export function removeWithTargets(pkg: Package, part: string): void {
  if (!pkg.has(part)) return;
  const own = new RelationshipList(pkg, part);
  const targets = [...own.all()].filter(({ external }) => !external);
  pkg.delete(part);
  own.clear();
  const wanted = new Set(
    pkg
      .paths()
      .filter((path) => pkg.has(path))
      .flatMap((path) => readRelationships(pkg, path).map(({ target }) => target)),
  );
  for (const { target } of targets) if (!wanted.has(target)) removeWithTargets(pkg, target);
}
