import type { Attribute } from "./sheet-data";
import { isYes, numberOf } from "./xml";

/** An element of a style part while it is read: a file may have hundreds of thousands, of which none is kept. */
export interface StyleItem {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: StyleItem[];
}

/** The first child of a name. */
export function child(parent: StyleItem | undefined, name: string): StyleItem | undefined {
  return parent?.children.find((each) => each.name === name);
}

export function attribute(item: StyleItem | undefined, name: string): string | undefined {
  return item?.attributes.find(([each]) => each === name)?.[1];
}

/** A number in an attribute; undefined where there is none. */
export function numeric(item: StyleItem | undefined, name: string): number | undefined {
  return numberOf(attribute(item, name));
}

/** Whether a boolean attribute says yes; `absent` is what leaving it out means. */
export function flag(item: StyleItem | undefined, name: string, absent = false): boolean {
  const text = attribute(item, name);
  return text === undefined ? absent : isYes(text);
}

/** The `val` of a child. */
export function val(parent: StyleItem | undefined, name: string): string | undefined {
  return attribute(child(parent, name), "val");
}
