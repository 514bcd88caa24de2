import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DOMParser, XMLSerializer, type Document } from "@xmldom/xmldom";

/** A file that is not an .xlsx package at all, or one that cannot be opened without a password. */
export class NotAWorkbook extends Error {
  override readonly name = "NotAWorkbook";
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of an Open Packaging container by their paths, without a leading slash. */
export class Package {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static empty(): Package {
    return new Package(new Map());
  }

  /** @throws NotAWorkbook with a reason a person can act on */
  static open(bytes: Uint8Array): Package {
    if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
      throw new NotAWorkbook("It is an old .xls file, or protected by a password.");
    }
    try {
      return new Package(new Map(Object.entries(unzipSync(bytes))));
    } catch {
      throw new NotAWorkbook("It is not an .xlsx file, or it is damaged.");
    }
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  text(path: string): string | undefined {
    const bytes = this.parts.get(path);
    return bytes === undefined ? undefined : strFromU8(bytes);
  }

  bytesOf(path: string): Uint8Array | undefined {
    return this.parts.get(path);
  }

  /** @throws NotAWorkbook where the part is not well-formed */
  xml(path: string): Document | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text, path);
  }

  set(path: string, content: string | Document | Uint8Array): void {
    if (content instanceof Uint8Array) this.parts.set(path, content);
    else this.parts.set(path, strToU8(typeof content === "string" ? content : serialise(content)));
  }

  delete(path: string): void {
    this.parts.delete(path);
  }

  /** A path that no part has, made from a pattern such as "xl/charts/chart{}.xml". */
  free(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace("{}", String(number));
      if (!this.parts.has(path)) return path;
    }
  }

  /** The package as a file. Same parts, same bytes: the time of writing is not kept. */
  bytes(): Uint8Array {
    const ordered = [...this.parts].sort(([left], [right]) => rank(left) - rank(right));
    return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(1980, 0, 1) });
  }
}

/** Readers that stream want the content types first. */
function rank(path: string): number {
  return path === "[Content_Types].xml" ? 0 : path.startsWith("_rels/") ? 1 : 2;
}

export function parseXml(text: string, name: string): Document {
  try {
    const onError = (_level: string, problem: string) => {
      throw new Error(problem);
    };
    return new DOMParser({ onError }).parseFromString(text, "text/xml");
  } catch {
    throw new NotAWorkbook(`Its part ${name} is damaged.`);
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function serialise(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith("<?xml") ? text : DECLARATION + text;
}
