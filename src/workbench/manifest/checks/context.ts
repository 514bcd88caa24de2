import type { Element } from "@xmldom/xmldom";
import type { FunctionMetadata } from "../metadata";

/** What the manifest is checked against. */
export interface ManifestContext {
  /** The width and height of a PNG in the repository, or null where there is none; the path is as in its address. */
  readonly pixelsOf: (path: string) => { width: number; height: number } | null;
  /** Ids of the commands that code is bound to. */
  readonly commandIds: readonly string[];
  /** Commands that keyboard shortcuts call. */
  readonly shortcutActions: readonly string[];
  /** Cell functions as their source comments describe them. */
  readonly functions: readonly FunctionMetadata[];
  /** Ids of the cell functions that code answers. */
  readonly functionIds: readonly string[];
  /** For each further language the functions described in it, with the parameters described of each. */
  readonly described: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>>;
}

/** One rule: what is wrong in the manifest, each as a sentence that says where. */
export type Check = (root: Element, context: ManifestContext) => string[];

/** The languages every text is overridden in; the default locale is English. */
export const overrideLocales = ["zh-CN", "zh-TW"] as const;
