import { freeId, namespaceOf, rootOf } from "../custom-xml";
import type { CustomXmlPart, Workbook } from "../model/types";
import { contentTypes } from "./content-types";
import { NotAWorkbook } from "./not-a-workbook";
import type { Package } from "./package";
import { RelationshipList, type Relationship } from "./relationships";
import { settingsOf, settingsPart } from "./settings";
import { removeWithTargets } from "./unwritten";
import { escapeXml, ns } from "./xml";

const STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters; a program that keeps more than this in a workbook keeps no records. */
const LONGEST = 1 << 24;

interface FilePart extends CustomXmlPart {
  readonly path: string;
}

/** Custom XML parts; among them the settings, where this program has kept them. One that is damaged is kept as it is. */
export function readCustomXml(
  pkg: Package,
  workbook: Workbook,
  relationships: readonly Relationship[],
): void {
  for (const { id, xml } of partsOf(pkg, relationships)) {
    const settings = settingsOf(xml);
    if (settings === undefined) workbook.customXml.push({ id, xml });
    else for (const [key, value] of settings) workbook.settings.set(key, value);
  }
}

/** Brings the file's parts in step with the workbook's; those that have not changed stay byte for byte. */
export function writeCustomXml(
  pkg: Package,
  workbook: Workbook,
  relationships: RelationshipList,
  added: Map<string, string>,
): void {
  const present = partsOf(pkg, relationships.all());
  const wanted = [...workbook.customXml, ...settingsPart(workbook, present)];
  for (const { id, path } of present) {
    if (wanted.some((part) => part.id === id)) continue;
    relationships.remove(({ target }) => target === path);
    removeWithTargets(pkg, path);
  }
  for (const { id, xml } of wanted) {
    const known = present.find((part) => part.id === id);
    if (known?.xml === xml) continue;
    const path = known?.path ?? pkg.free("customXml/item{}.xml");
    pkg.set(path, DECLARATION + withoutDeclaration(xml));
    relationships.to(path, `${ns.relationships}/customXml`);
    if (known === undefined) addProperties(pkg, path, { id, xml }, added);
  }
}

/** The parts that the workbook refers to. One that has no id in the file is given one, always the same. */
function partsOf(pkg: Package, relationships: readonly Relationship[]): FilePart[] {
  const found = relationships.flatMap(({ kind, target, external }) => {
    const xml = kind === "customXml" && !external ? textOf(pkg, target) : undefined;
    return xml === undefined ? [] : [{ path: target, xml, id: idOf(pkg, target) }];
  });
  const taken = found.flatMap(({ id }, i) => {
    return id === undefined || found.findIndex((one) => one.id === id) < i ? [] : [{ id }];
  });
  return found.map(({ path, xml, id }, i) => {
    if (id !== undefined && found.findIndex((one) => one.id === id) === i) return { path, xml, id };
    const own = freeId(taken);
    taken.push({ id: own });
    return { path, xml, id: own };
  });
}

/** A part as text; undefined where it is none, or too long for what programs keep so. It stays in the file as it is. */
function textOf(pkg: Package, path: string): string | undefined {
  if (!pkg.has(path)) return undefined;
  let text = "";
  const take = (piece: string) => {
    text += piece;
    if (text.length > LONGEST) throw new NotAWorkbook("tooLarge", path);
  };
  try {
    pkg.readText(path, { write: take, end: () => undefined });
    return text;
  } catch (error) {
    if (error instanceof NotAWorkbook) return undefined;
    throw error;
  }
}

function idOf(pkg: Package, path: string): string | undefined {
  const own = new RelationshipList(pkg, path).all();
  const properties = own.find(({ kind }) => kind === "customXmlProps");
  const item = rootOf((properties && textOf(pkg, properties.target)) ?? "");
  return item?.attributes.find(({ uri, local }) => uri === STORE && local === "itemID")?.value;
}

function addProperties(
  pkg: Package,
  path: string,
  { id, xml }: CustomXmlPart,
  added: Map<string, string>,
): void {
  const properties = pkg.free("customXml/itemProps{}.xml");
  const schema = `<ds:schemaRef ds:uri="${escapeXml(namespaceOf(xml) ?? "")}"/>`;
  pkg.set(
    properties,
    `${DECLARATION}<ds:datastoreItem xmlns:ds="${STORE}" ds:itemID="${escapeXml(id)}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
  );
  added.set(properties, contentTypes.customXmlProperties);
  const own = new RelationshipList(pkg, path);
  own.to(properties, `${ns.relationships}/customXmlProps`);
  own.write();
}

/** A script may have declared an encoding of its own. */
function withoutDeclaration(xml: string): string {
  const end = xml.startsWith("<?xml ") ? xml.indexOf("?>") + 2 : 0;
  return xml.slice(end).trimStart();
}
