import { freeId, rootOf } from "../custom-xml";
import type { CustomXmlPart, Workbook } from "../model/types";
import { escapeXml } from "./xml";

const NAMESPACE = "urn:kam-matrix:document-settings";
const USUAL_ID = "{7C0B1C8E-5B0A-4B7D-9C55-6A4D617478A1}";

/**
 * Document settings (`workbook.settings`) in a file. Excel keeps each add-in's in that add-in's own web extension part,
 * under an identity that only Excel gives out; a custom XML part is the place that the format offers to everyone else.
 * What Excel wrote itself stays where it is.
 *
 * @returns undefined where a custom XML part holds anything else, or nothing that can be read
 */
export function settingsOf(xml: string): [key: string, value: unknown][] | undefined {
  if (!xml.includes(NAMESPACE)) return undefined;
  const found = rootOf(xml);
  if (found?.namespace !== NAMESPACE) return undefined;
  try {
    const parsed: unknown = JSON.parse(found.text);
    if (typeof parsed === "object" && parsed !== null) return Object.entries(parsed);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return undefined;
}

/** The part that holds a workbook's settings; none where it has none. */
export function settingsPart(
  { settings, customXml }: Workbook,
  present: readonly CustomXmlPart[],
): CustomXmlPart[] {
  if (settings.size === 0) return [];
  const known = present.find(({ xml }) => settingsOf(xml) !== undefined);
  const json = JSON.stringify(Object.fromEntries(settings));
  if (
    known !== undefined &&
    JSON.stringify(Object.fromEntries(settingsOf(known.xml) ?? [])) === json
  )
    return [known];
  const isFree = customXml.every(({ id }) => id !== USUAL_ID);
  const id = known?.id ?? (isFree ? USUAL_ID : freeId(customXml));
  return [{ id, xml: `<settings xmlns="${NAMESPACE}">${escapeXml(json)}</settings>` }];
}
