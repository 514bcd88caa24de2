import { deflateSync } from "fflate";
import type { Packed } from "./archive-read";

/** 1 January 1980, the first day that archives know: the time of writing is not kept. */
const DATE = (1 << 5) | 1;
/** The version of the format that folders and deflating need. */
const VERSION = 20;
const UTF8_NAMES = 1 << 11;

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (checksums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** A new file for an archive. */
export function pack(bytes: Uint8Array): Packed {
  return {
    bytes: deflateSync(bytes, { level: 6 }),
    method: 8,
    checksum: checksumOf(bytes),
    size: bytes.length,
  };
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
