import { entryOf, type Entry } from "./entries";
import { parseXml } from "./xml";

/** Key of the one entry that the first version kept in the workbook's settings. */
export const settingKey = "kam-matrix";

/** The part in which the command line of the first version kept those settings, where Excel does not look for them. */
export const settingsNamespace = "urn:kam-matrix:document-settings";

/** What the first version remembered, each record by itself; null where another version or another program wrote it. */
export function entriesOfSetting(value: unknown): Entry[] | null {
  if (typeof value !== "object" || value === null) return null;
  const {
    schemaVersion,
    sheets,
    chart = null,
    ...single
  } = value as Readonly<Record<string, unknown>>;
  if (schemaVersion !== 1) return null;
  const keyed: [kind: string, key: string, value: unknown][] = [
    ...(Array.isArray(sheets) ? sheets : [sheets]).map(
      (one: unknown) => ["sheet", textOf(one, "role"), one] as [string, string, unknown],
    ),
    ["chart", textOf(chart, "name"), chart],
    ...Object.entries(single).map(([kind, one]) => [kind, "", one] as [string, string, unknown]),
  ];
  return keyed
    .filter(([, , one]) => one !== null && one !== undefined)
    .map(([kind, key, one]) => entryOf({ kind, key, revision: 0, value: one }));
}

/** The same from the command line's part; null where it holds anything else. */
export function entriesOfPart(xml: string): Entry[] | null {
  const root = parseXml(xml);
  if (root?.namespace !== settingsNamespace || root.children.length > 0) return null;
  const settings = objectOf(root.text);
  const keys = Object.keys(settings ?? {});
  return keys.length === 1 && keys[0] === settingKey
    ? entriesOfSetting(settings?.[settingKey])
    : null;
}

function objectOf(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function textOf(value: unknown, field: string): string {
  if (typeof value !== "object" || value === null) return "";
  const found = (value as Readonly<Record<string, unknown>>)[field];
  return typeof found === "string" ? found : "";
}
