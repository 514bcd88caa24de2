import type { Package } from "./package";
import { attribute, children, escapeXml, ns, root } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type's address: "worksheet", "drawing", "table", … */
  readonly kind: string;
  readonly type: string;
  /** Path in the package, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
  /** The target as the file spells it, where it is from a file. */
  readonly spelt?: string;
}

/** Where a part's relationships stand: "xl/workbook.xml" has them in "xl/_rels/workbook.xml.rels". */
function relationshipsPath(pkg: Package, part: string): string {
  const slash = part.lastIndexOf("/");
  return pkg.called(`${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
}

/** The relationships of a part; "" is the package itself. */
export function readRelationships(pkg: Package, part: string): readonly Relationship[] {
  return pkg.once(relationshipsPath(pkg, part), () => relationshipsOf(pkg, part));
}

function relationshipsOf(pkg: Package, part: string): Relationship[] {
  const document = pkg.xml(relationshipsPath(pkg, part));
  if (document === undefined) return [];
  return children(root(document), "Relationship").map((element) => {
    const type = attribute(element, "Type") ?? "";
    const external = attribute(element, "TargetMode") === "External";
    const target = attribute(element, "Target") ?? "";
    return {
      id: attribute(element, "Id") ?? "",
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : pkg.called(resolve(part, target)),
      external,
      spelt: target,
    };
  });
}

/** Some writers write the folders' signs the wrong way round, here as in the names of the archive. */
function resolve(part: string, target: string): string {
  const way = target.replaceAll("\\", "/");
  const isWhole = way.startsWith("/");
  const folders = isWhole ? [] : part.split("/").slice(0, -1);
  for (const step of way.slice(isWhole ? 1 : 0).split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

/** The way from a part to another, as Excel writes it: relative to the part's folder. */
function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let same = 0;
  while (same < folders.length && same < steps.length - 1 && folders[same] === steps[same]) same++;
  return [...folders.slice(same).map(() => ".."), ...steps.slice(same)].join("/");
}

/** Writes all relationships of a part. */
function writeRelationships(
  pkg: Package,
  part: string,
  relationships: readonly Relationship[],
): void {
  const path = relationshipsPath(pkg, part);
  if (relationships.length === 0) {
    pkg.delete(path);
    return;
  }
  const entries = relationships.map(
    ({ id, type, target, external, spelt = external ? target : relativePath(part, target) }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(spelt)}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  pkg.set(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${ns.packageRelationships}">${entries.join("")}</Relationships>`,
  );
}

/** The relationships of a part as they are edited before they are written back. */
export class RelationshipList {
  private readonly list: Relationship[];
  private readonly byTarget = new Map<string, Relationship>();
  private readonly ids = new Set<string>();
  private changed = false;

  constructor(
    private readonly pkg: Package,
    private readonly part: string,
  ) {
    this.list = [...readRelationships(pkg, part)];
    for (const each of this.list) this.note(each);
  }

  all(): readonly Relationship[] {
    return this.list;
  }

  /** The id of the relationship to a part, made where there is none. */
  to(target: string, type: string): string {
    const known = this.byTarget.get(target);
    if (known !== undefined) return known.id;
    let number = this.list.length + 1;
    while (this.ids.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const kind = type.slice(type.lastIndexOf("/") + 1);
    const added = { id, kind, type, target, external: false };
    this.list.push(added);
    this.note(added);
    this.changed = true;
    return id;
  }

  remove(where: (relationship: Relationship) => boolean): void {
    const removed = new Set(this.list.filter(where));
    if (removed.size === 0) return;
    const kept = this.list.filter((each) => !removed.has(each));
    this.list.length = 0;
    this.byTarget.clear();
    this.ids.clear();
    for (const each of kept) {
      this.list.push(each);
      this.note(each);
    }
    this.changed = true;
  }

  /** Of several with one target the first is found. */
  private note(each: Relationship): void {
    this.ids.add(each.id);
    if (!each.external && !this.byTarget.has(each.target)) this.byTarget.set(each.target, each);
  }

  /** The part is gone, and its relationships with it. */
  clear(): void {
    this.remove(() => true);
    this.write();
  }

  /** A list in which nothing changed stays as its file has it. */
  write(): void {
    if (!this.changed) return;
    writeRelationships(this.pkg, this.part, this.list);
  }
}
