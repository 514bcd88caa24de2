import type { Workbook } from "../model/types";
import { contentTypes } from "./content-types";
import { NotAWorkbook } from "./not-a-workbook";
import type { Package } from "./package";
import { RelationshipList } from "./relationships";
import { escapeXml, ns, root } from "./xml";
import { peekRoot } from "./xml-peek";

const NAMESPACE = "urn:kam-matrix:document-settings";
const STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/**
 * Document settings (`workbook.settings`) in a file. Excel keeps each add-in's in that add-in's own web extension part,
 * under an identity that only Excel gives out; a custom XML part is the place that the format offers to everyone else.
 * What Excel wrote itself stays where it is.
 */
export function readSettings(pkg: Package, workbook: Workbook): void {
  const path = settingsPath(pkg);
  const document = path === undefined ? undefined : pkg.xml(path);
  if (path === undefined || document === undefined) return;
  for (const [key, value] of Object.entries(parse(root(document).textContent ?? "", path))) {
    workbook.settings.set(key, value);
  }
}

function parse(json: string, path: string): object {
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed === "object" && parsed !== null) return parsed;
  } catch {
    // Said below, as of any other part that is not what it should be.
  }
  throw new NotAWorkbook("damagedPart", path);
}

export function writeSettings(
  pkg: Package,
  workbook: Workbook,
  relationships: RelationshipList,
  added: Map<string, string>,
): void {
  const known = settingsPath(pkg);
  if (workbook.settings.size === 0 && known === undefined) return;
  const path = known ?? pkg.free("customXml/item{}.xml");
  const json = escapeXml(JSON.stringify(Object.fromEntries(workbook.settings)));
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  pkg.set(path, `${declaration}<settings xmlns="${NAMESPACE}">${json}</settings>`);
  relationships.to(path, `${ns.relationships}/customXml`);
  if (known !== undefined) return;
  const properties = path.replace("item", "itemProps");
  pkg.set(
    properties,
    `${declaration}<ds:datastoreItem xmlns:ds="${STORE}" ds:itemID="{7C0B1C8E-5B0A-4B7D-9C55-6A4D617478A1}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  added.set(properties, contentTypes.customXmlProperties);
  const own = new RelationshipList(pkg, path);
  own.to(properties, `${ns.relationships}/customXmlProps`);
  own.write();
}

function settingsPath(pkg: Package): string | undefined {
  return pkg
    .paths()
    .find(
      (path) => /^customXml\/item\d+\.xml$/.test(path) && peekRoot(pkg, path)?.uri === NAMESPACE,
    );
}
