import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DOMParser, XMLSerializer, type Document } from "@xmldom/xmldom";

/** Why a file could not be read. */
export type NotAWorkbookReason =
  /** An old .xls file, or one that is protected by a password: both are compound files. */
  | "oldOrProtected"
  /** No .xlsx file at all, or one whose archive is damaged. */
  | "noPackage"
  /** A part of it is no well-formed XML; `part` says which. */
  | "damagedPart"
  /** An Office file, but of another program. */
  | "noWorkbook"
  | "noSheet"
  /** Its parts unpack to more than this reads. */
  | "tooLarge";

/** A file that is not an .xlsx workbook, or one that cannot be read. */
export class NotAWorkbook extends Error {
  override readonly name = "NotAWorkbook";

  constructor(
    readonly reason: NotAWorkbookReason,
    readonly part = "",
  ) {
    super(part === "" ? reason : `${reason}: ${part}`);
  }
}

/** A small file can be made to unpack to any size; a million customers are some 400 MB. */
const MOST_BYTES = 1 << 30;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of an Open Packaging container by their paths, without a leading slash. */
export class Package {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static empty(): Package {
    return new Package(new Map());
  }

  /** @throws NotAWorkbook */
  static open(bytes: Uint8Array): Package {
    if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
      throw new NotAWorkbook("oldOrProtected");
    }
    return new Package(new Map(Object.entries(unpack(bytes))));
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

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let sum = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    sum += originalSize;
    if (sum > MOST_BYTES) throw new NotAWorkbook("tooLarge");
    // Some writers list folders too.
    return !name.endsWith("/");
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof NotAWorkbook ? error : new NotAWorkbook("noPackage");
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
    throw new NotAWorkbook("damagedPart", name);
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function serialise(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith("<?xml") ? text : DECLARATION + text;
}
