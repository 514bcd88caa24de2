import { SaxesParser } from "saxes";
import type { CustomXmlPart } from "./model/types";

export interface Root {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly {
    readonly uri: string;
    readonly local: string;
    readonly value: string;
  }[];
  /** All text within. */
  readonly text: string;
}

/** Characters in which the first element is expected: a large part is not read to its end for its name. */
const CHUNK = 4096;

/** Levels of elements; the parser looks for a prefix through all of them. */
const DEEPEST = 256;

class TooDeep extends Error {}

/** The root element of a document; undefined where it is not well-formed, or goes deeper than any that means anything. */
export function rootOf(xml: string): Root | undefined {
  const { parser, state } = reader();
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  return state.isBroken || state.root === undefined
    ? undefined
    : { ...state.root, text: state.text };
}

/** The namespace of the root element, whatever comes after it; undefined where there is none. */
export function namespaceOf(xml: string): string | undefined {
  const { parser, state } = reader();
  try {
    for (let at = 0; at < xml.length && state.root === undefined; at += CHUNK) {
      parser.write(xml.slice(at, at + CHUNK));
    }
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return state.root?.namespace;
}

function reader() {
  const parser = new SaxesParser({ xmlns: true });
  const state: { root?: Omit<Root, "text">; text: string; isBroken: boolean } = {
    text: "",
    isBroken: false,
  };
  let depth = 0;
  parser.on("closetag", () => {
    depth--;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    if (++depth > DEEPEST) throw new TooDeep();
    state.root ??= { namespace: uri, name: local, attributes: Object.values(attributes) };
  });
  const take = (text: string) => {
    state.text += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("error", () => {
    state.isBroken = true;
  });
  return { parser, state };
}

/** An id that no part has yet; the same for the same workbook, so that its file is the same too. */
export function freeId(parts: readonly Pick<CustomXmlPart, "id">[]): string {
  for (let number = parts.length + 1; ; number++) {
    const id = numbered(number);
    if (parts.every((part) => part.id !== id)) return id;
  }
}

function numbered(number: number): string {
  return `{4B414D20-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}
