import { Deflate, deflateSync } from "fflate";
import type { Packed } from "./archive-read";
import { Checksum } from "./checksum";

/** 1 January 1980, the first day that archives know: the time of writing is not kept. */
const DATE = (1 << 5) | 1;
/** The version of the format that folders and deflating need. */
const VERSION = 20;
const UTF8_NAMES = 1 << 11;

/** A new file for an archive, from its pieces: all of it at once need not fit into a text, or into the memory. */
export function pack(pieces: Iterable<Uint8Array>): Packed {
  const packed: Uint8Array[] = [];
  let deflate: Deflate | undefined;
  const sum = new Checksum();
  let size = 0;
  let last: Uint8Array = new Uint8Array(0);
  for (const piece of pieces) {
    if (size > 0) {
      // Most parts are one small piece, for which what a stream needs would be much.
      deflate ??= new Deflate({ level: 6 }, (done) => packed.push(done));
      deflate.push(last);
    }
    sum.add(piece);
    size += piece.length;
    last = piece;
  }
  if (deflate === undefined) packed.push(deflateSync(last, { level: 6 }));
  else deflate.push(last, true);
  return { bytes: joined(packed), method: 8, checksum: sum.value, size };
}

/** All pieces in one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A zip archive of files in their order. The same files give the same bytes. */
export function writeArchive(
  files: readonly (readonly [path: string, file: Packed])[],
): Uint8Array {
  const encoder = new TextEncoder();
  const named = files.map(([path, file]) => ({ name: encoder.encode(path), file }));
  const length = named.reduce(
    (sum, { name, file }) => sum + 76 + 2 * name.length + file.bytes.length,
    22,
  );
  const archive = new Uint8Array(length);
  const view = new DataView(archive.buffer);
  let at = 0;
  const offsets = named.map(({ name, file }) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    describe(view, at + 4, name, file);
    archive.set(name, at + 30);
    archive.set(file.bytes, at + 30 + name.length);
    at += 30 + name.length + file.bytes.length;
    return start;
  });
  const directory = at;
  named.forEach(({ name, file }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    describe(view, at + 6, name, file);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    archive.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return archive;
}

/** What the list of files and the file's own head say alike. */
function describe(view: DataView, at: number, name: Uint8Array, file: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.some((byte) => byte > 127) ? UTF8_NAMES : 0, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, file.checksum, true);
  view.setUint32(at + 14, file.bytes.length, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, name.length, true);
}
