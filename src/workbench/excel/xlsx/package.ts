import { XMLSerializer, type Document } from "@xmldom/xmldom";
import { readArchive, unpack, type Packed } from "./archive-read";
import { refuseOthers } from "./other-files";
import { joined, pack, writeArchive } from "./archive-write";
import { NotAWorkbook } from "./not-a-workbook";
import { XmlReader, type Tag, type XmlHandler } from "./xml-reader";
import { XmlText } from "./xml-text";
import { ElementLimit, XmlTree } from "./xml-tree";

/** A small file can be made to unpack to any size; a million customers are some 400 MB. */
const MOST_BYTES = 1 << 30;

/**
 * What workbooks hold packs to a tenth or a thirtieth of its size; beyond so many times it was made to fill the memory.
 * Small files of one thing over and over may.
 */
const MOST_TIMES = 200;
const SMALL = 16 << 20;

/** What takes text piece by piece: an XmlReader, or what stands before one. */
export interface TextSink {
  write(text: string): void;
  end(): void;
}

/**
 * The parts of an Open Packaging container by their paths, without a leading slash. A part is unpacked when it is
 * read; one that is neither read nor written is copied as it lies.
 */
export class Package {
  /** Bytes unpacked so far. */
  private unpacked = 0;
  /** Bytes that those came from. */
  private packed = 0;
  /** What was made of parts as they are now: a part that is written is another. */
  private readonly made = new WeakMap<Packed, unknown>();

  /** Of the parts that are kept as documents as long as the workbook. */
  readonly kept = new ElementLimit();

  /** Names of the parts as they are compared, where the archive spells them otherwise. */
  private readonly spelt: ReadonlyMap<string, string>;

  private constructor(private readonly parts: Map<string, Packed>) {
    this.spelt = new Map([...parts.keys()].map((path) => [compared(path), path]));
  }

  static empty(): Package {
    return new Package(new Map());
  }

  /** @throws NotAWorkbook */
  static open(bytes: Uint8Array): Package {
    refuseOthers(bytes);
    return new Package(readArchive(bytes));
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /**
   * The path that the archive has for a part. Capitals and small letters are the same in it, and signs may be escaped:
   * who refers to a part need not spell it as the archive does.
   */
  called(path: string): string {
    return this.parts.has(path) ? path : (this.spelt.get(compared(path)) ?? path);
  }

  /** Whether a part lies here as it lies in another package, byte for byte. */
  hasSame(path: string, other: Package): boolean {
    const [here, there] = [this.parts.get(path), other.parts.get(path)];
    if (here === undefined || there === undefined) return false;
    if (here.method !== there.method || here.bytes.length !== there.bytes.length) return false;
    return here.bytes.every((byte, at) => byte === there.bytes[at]);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  bytesOf(path: string): Uint8Array | undefined {
    const part = this.parts.get(path);
    if (part === undefined) return undefined;
    const pieces: Uint8Array[] = [];
    this.unpack(path, part, (piece) => pieces.push(piece.slice()));
    return joined(pieces);
  }

  /**
   * Reads a part from its beginning to its end; does nothing where there is none.
   *
   * @throws NotAWorkbook where the part is not well-formed
   */
  read(path: string, handler: XmlHandler): void {
    this.readText(path, new XmlReader(path, handler));
  }

  /** The same for what wants the text itself. */
  readText(path: string, sink: TextSink): void {
    const part = this.parts.get(path);
    if (part === undefined) return;
    const text = new XmlText(path, (piece) => {
      sink.write(piece);
    });
    this.unpack(path, part, (piece) => {
      text.write(piece);
    });
    text.end();
    sink.end();
  }

  /**
   * A part as a document.
   *
   * @param leaveOut elements to leave out with all that is in them
   * @throws NotAWorkbook where the part is not well-formed
   */
  xml(path: string, leaveOut?: (tag: Tag) => boolean): Document | undefined {
    if (!this.parts.has(path)) return undefined;
    const tree = new XmlTree(path, leaveOut);
    this.read(path, tree);
    return tree.document;
  }

  /**
   * What is made of a part: once, until it is written or deleted.
   *
   * @param make always the same for a path
   */
  once<Made>(path: string, make: () => Made): Made {
    const part = this.parts.get(path);
    if (part === undefined) return make();
    if (!this.made.has(part)) this.made.set(part, make());
    return this.made.get(part) as Made;
  }

  set(path: string, content: string | Document | Uint8Array): void {
    if (content instanceof Uint8Array) this.parts.set(path, pack([content]));
    else this.setText(path, [typeof content === "string" ? content : serialise(content)]);
  }

  /** The same with a text that is made piece by piece. */
  setText(path: string, pieces: Iterable<string>): void {
    this.parts.set(path, pack(encoded(pieces)));
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
    return writeArchive([...this.parts].sort(([left], [right]) => rank(left) - rank(right)));
  }

  private unpack(path: string, part: Packed, receive: (piece: Uint8Array) => void): void {
    this.packed += part.bytes.length;
    const most = Math.max(SMALL, MOST_TIMES * this.packed);
    const refuseMore = (size: number) => {
      if (size > MOST_BYTES) throw new NotAWorkbook("tooLarge", path);
      if (size > most) throw new NotAWorkbook("tooDense", path);
    };
    // What says itself that it is too much is not begun; what says less than it is, is found out on the way.
    refuseMore(this.unpacked + part.size);
    unpack(part, path, (piece) => {
      this.unpacked += piece.length;
      refuseMore(this.unpacked);
      receive(piece);
    });
  }
}

function compared(path: string): string {
  const small = path.toLowerCase();
  try {
    return decodeURIComponent(small);
  } catch {
    // A percent sign that escapes nothing stands for itself.
    return small;
  }
}

/** Signs that are encoded at a time. */
const AT_ONCE = 1 << 16;

function* encoded(pieces: Iterable<string>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered = "";
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < AT_ONCE) continue;
    yield encoder.encode(gathered);
    gathered = "";
  }
  yield encoder.encode(gathered);
}

/** Readers that stream want the content types first. */
function rank(path: string): number {
  return path.toLowerCase() === "[content_types].xml" ? 0 : path.startsWith("_rels/") ? 1 : 2;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function serialise(document: Document): string {
  // A carriage return in a text would be taken for the end of a line when it is read again.
  const text = new XMLSerializer().serializeToString(document).replaceAll("\r", "&#13;");
  return DECLARATION + text;
}
