import { KamError } from "../errors";
import { mergeEntries, type Entry } from "./entries";
import { namespace, readPart, writePart } from "./part";
import { entriesAfter, entriesBack, memoryOf, saysAnything } from "./records";
import type { Memory } from "./schema";
import { entriesOfPart, entriesOfSetting, settingKey, settingsNamespace } from "./version-1";

/**
 * What the add-in remembers lives in one custom XML part of the workbook, which does not belong to an installation as
 * settings do. A part is never changed: a write adds one that says all that was read and more, and takes away those
 * it read. So of two panes that write at once, or two people, neither wipes what the other wrote: there are two parts
 * then, and the next write makes one of them.
 */
export interface Kept {
  readonly memory: Memory;
  readonly entries: readonly Entry[];
  /** The parts that the entries were read from, and that hold nothing else. */
  readonly parts: readonly { readonly id: string; readonly entries: readonly Entry[] }[];
  /** Whether a part holds more than is understood; it stays, and what it says may have to be overruled. */
  readonly others: boolean;
  /** Whether the entries stand in more places than one, or in a place of the first version. */
  readonly scattered: boolean;
  /** Whether the workbook's settings hold what the first version remembered. */
  readonly setting: boolean;
}

/** What was asked for, until the next sync answers. */
export interface PendingMemory {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly only: OfficeExtension.ClientResult<string>;
  readonly older: Excel.CustomXmlPart;
  readonly olderXml: OfficeExtension.ClientResult<string>;
  readonly setting: Excel.Setting;
}

/** A part has to stay under a megabyte on the web (office-js#2408), where a character may take three bytes. */
const mostCharacters = 330_000;

/** Asks for everything that is kept; `readMemory` says after the next sync what it is. */
export function loadMemory(context: Excel.RequestContext): PendingMemory {
  const { customXmlParts, settings } = context.workbook;
  const parts = customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  const only = parts.getOnlyItemOrNullObject().getXml();
  const older = customXmlParts.getByNamespace(settingsNamespace).getOnlyItemOrNullObject();
  older.load("id");
  const setting = settings.getItemOrNullObject(settingKey);
  setting.load("value");
  return { parts, only, older, olderXml: older.getXml(), setting };
}

/** What is kept; one more round trip where there are several parts. */
export async function readMemory(
  context: Excel.RequestContext,
  { parts: { items }, only, older, olderXml, setting }: PendingMemory,
): Promise<Kept> {
  const several = items.length > 1 ? items.map((part) => part.getXml()) : [];
  if (several.length > 0) await context.sync();
  const texts = items.length === 1 ? [only] : several;
  const read = texts.map(({ value }, i) => ({ id: items[i]?.id ?? "", ...readPart(value) }));
  const fromSetting = setting.isNullObject ? null : entriesOfSetting(setting.value);
  const fromOlder = older.isNullObject ? null : entriesOfPart(olderXml.value);
  const entries = mergeEntries([
    fromOlder ?? [],
    fromSetting ?? [],
    ...read.map((part) => part.entries),
  ]);
  return {
    memory: memoryOf(entries),
    entries,
    parts: [
      ...read.filter(({ whole }) => whole),
      ...(fromOlder === null ? [] : [{ id: older.id, entries: fromOlder }]),
    ],
    others: read.some(({ whole }) => !whole),
    scattered: items.length > 1 || fromSetting !== null || fromOlder !== null,
    setting: fromSetting !== null,
  };
}

/**
 * Remembers something else, in the request that is sent next.
 *
 * @throws KamError KAM-QUOTA where it is too much
 */
export function saveMemory(context: Excel.RequestContext, kept: Kept, memory: Memory): void {
  replace(context, kept, entriesAfter(kept.entries, kept.memory, memory));
}

/** Remembers again what was remembered before a write. A workbook that kept nothing is left with nothing. */
export function takeBackMemory(
  context: Excel.RequestContext,
  kept: Kept,
  before: Memory,
  written: Memory,
): void {
  replace(context, kept, entriesBack(kept.entries, before, written));
}

/** The part that says this; null where it is too much for one. */
function onePart(entries: readonly Entry[]): string | null {
  const xml = writePart(entries);
  return xml.length > mostCharacters ? null : xml;
}

/**
 * The part that stays where all would be too much for one, as where a later version remembers more than this one may:
 * what has changed since stands beside it.
 */
function largest({ parts }: Kept): Kept["parts"][number] | undefined {
  const [first] = [...parts].sort((one, other) => lengthOf(other) - lengthOf(one));
  return first;
}

function lengthOf({ entries }: { readonly entries: readonly Entry[] }): number {
  return entries.reduce((sum, { text }) => sum + text.length, 0);
}

function notIn(said: readonly Entry[], entries: readonly Entry[]): readonly Entry[] {
  const texts = new Set(said.map(({ text }) => text));
  return entries.filter(({ text }) => !texts.has(text));
}

function replace(context: Excel.RequestContext, kept: Kept, entries: readonly Entry[]): void {
  const isSame = entries === kept.entries;
  if (isSame && !kept.scattered) return;
  const whole = onePart(entries);
  // Parts that are too much for one stay where they are as long as nothing changes.
  if (isSame && whole === null) return;
  const { customXmlParts, settings } = context.workbook;
  const stays = whole === null ? largest(kept) : undefined;
  if (kept.others || saysAnything(entries)) {
    const xml = whole ?? onePart(notIn(stays?.entries ?? [], entries));
    if (xml === null) throw new KamError("KAM-QUOTA");
    customXmlParts.add(xml);
  }
  for (const { id } of kept.parts) {
    if (id !== stays?.id) customXmlParts.getItemOrNullObject(id).delete();
  }
  if (kept.setting) settings.getItemOrNullObject(settingKey).delete();
}
