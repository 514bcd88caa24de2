import * as z from "zod/mini";
import { fromJson, toJson } from "./json";
import { escapeXml, parseXml, type XmlElement } from "./xml";

/**
 * A write says in a custom XML part of its own what it intends, before anything is written, and takes the part away
 * with its last request. A part that stands was left by a write that was cut short, as by a crash, or belongs to one
 * that is on its way just now.
 */
const namespace = "urn:kam-matrix:intent";

const head = z.object({
  /** Of the write. */
  token: z.string(),
  /** When it began. */
  at: z.iso.datetime(),
  /** Names of the sheets that it is about. */
  sheets: z.array(z.string()),
  /** That it is taken back: then it is to be finished, and there is nothing to take back. */
  restores: z.optional(z.literal(true)),
});

export type IntentHead = z.infer<typeof head>;

/** A write that has not come to its end. */
export interface Intent extends IntentHead {
  /** Id of the part that says so. */
  readonly part: string;
  /** What it takes to undo the write or to do it again; it is not understood before that is asked for. */
  readonly body: string;
}

/** What was asked for, until the next sync answers. */
export interface PendingIntents {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly only: OfficeExtension.ClientResult<string>;
}

/** A part has to stay under a megabyte on the web (office-js#2408). */
const mostBytes = 900_000;

/** Asks for the writes that have not come to their end; `readIntents` says after the next sync which there are. */
export function loadIntents({ workbook }: Excel.RequestContext): PendingIntents {
  const parts = workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return { parts, only: parts.getOnlyItemOrNullObject().getXml() };
}

/** The latest first; one more round trip where there are several. Parts that are not understood are left alone. */
export async function readIntents(
  context: Excel.RequestContext,
  { parts: { items }, only }: PendingIntents,
): Promise<Intent[]> {
  const several = items.length > 1 ? items.map((part) => part.getXml()) : [];
  if (several.length > 0) await context.sync();
  const texts = items.length === 1 ? [only] : several;
  return texts
    .flatMap(({ value }, i): Intent[] => {
      const intent = intentOf(value);
      return intent === null ? [] : [{ ...intent, part: items[i]?.id ?? "" }];
    })
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** As a part says it; null where that is more than one takes. */
export function intentXml(said: IntentHead, body: unknown): string | null {
  const elements = [
    `<head>${escapeXml(toJson(said))}</head>`,
    `<body>${escapeXml(toJson(body))}</body>`,
  ];
  const xml = `<intent xmlns="${namespace}">${elements.join("")}</intent>`;
  return new TextEncoder().encode(xml).length > mostBytes ? null : xml;
}

function intentOf(xml: string): Omit<Intent, "part"> | null {
  const root = parseXml(xml);
  if (root?.namespace !== namespace || root.name !== "intent") return null;
  const texts = root.children.map(({ name, text }: XmlElement) => [name, text] as const);
  const { head: said = "", body = "" } = Object.fromEntries(texts) as Record<string, string>;
  const parsed = head.safeParse(fromJson(said));
  return parsed.success ? { ...parsed.data, body } : null;
}

/** Says, in the request that is sent next, what a write intends; the part that says so. */
export function addIntent({ workbook }: Excel.RequestContext, xml: string): Excel.CustomXmlPart {
  const part = workbook.customXmlParts.add(xml);
  part.load("id");
  return part;
}

/** Takes away, in the request that is sent next, what a write has said; a null object if somebody has done so before. */
export function forgetIntent({ workbook }: Excel.RequestContext, id: string): Excel.CustomXmlPart {
  const part = workbook.customXmlParts.getItemOrNullObject(id);
  part.load("id");
  part.delete();
  return part;
}
