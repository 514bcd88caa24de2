import { Inflate, inflateSync } from "fflate";
import { Checksum } from "./checksum";
import { NotAWorkbook } from "./not-a-workbook";

/** A file in an archive as it lies there: compressed, and copied so where it is not read. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Length once unpacked, as the archive says. */
  readonly size: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const FILE = 0x04034b50;

const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const FILE_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;

/** More files than any workbook has. */
const MOST_FILES = 50_000;

/** Compressed bytes that are unpacked at a time. */
const PIECE = 1 << 16;

/**
 * The files of a zip archive by their names, from the directory at its end; nothing is unpacked. Some writers list
 * folders too, write the folders' signs the wrong way round, or a sign before the first folder.
 *
 * @throws NotAWorkbook where it is no archive, has more files than any workbook, or two of one name
 */
export function readArchive(bytes: Uint8Array): Map<string, Packed> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return byName(entries(bytes, view));
  } catch (error) {
    if (error instanceof RangeError) throw new NotAWorkbook("noPackage");
    throw error;
  }
}

/** Of two files of one name nobody can say which is meant, unless they are the same. */
function byName(entries: Iterable<[string, Packed]>): Map<string, Packed> {
  const files = new Map<string, Packed>();
  for (const [path, file] of entries) {
    const other = files.get(path);
    const isOther = other?.checksum !== file.checksum || other.size !== file.size;
    if (other !== undefined && isOther) throw new NotAWorkbook("damagedPart", path);
    files.set(path, file);
  }
  return files;
}

function* entries(bytes: Uint8Array, view: DataView): Generator<[string, Packed]> {
  const { count, start, shift } = directory(view);
  if (count > MOST_FILES) throw new NotAWorkbook("tooManyParts");
  const decoder = new TextDecoder();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw new NotAWorkbook("noPackage");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameAt = at + ENTRY_LENGTH;
    const name = decoder.decode(bytes.subarray(nameAt, nameAt + nameLength));
    const path = name.replaceAll("\\", "/").replace(/^\//, "");
    if (!path.endsWith("/")) yield [path, packed(bytes, view, at, nameAt + nameLength, shift)];
    at = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
  }
}

/** Where the list of files begins, and by how much all places are off where something was put before the archive. */
function directory(view: DataView): { count: number; start: number; shift: number } {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
      const end = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(end, true) !== END_64) throw new NotAWorkbook("noPackage");
      const count = Number(view.getBigUint64(end + 32, true));
      return { count, start: Number(view.getBigUint64(end + 48, true)), shift: 0 };
    }
    const size = view.getUint32(at + 12, true);
    const shift = at - size - view.getUint32(at + 16, true);
    return { count: view.getUint16(at + 10, true), start: at - size, shift };
  }
  throw new NotAWorkbook("noPackage");
}

function packed(
  bytes: Uint8Array,
  view: DataView,
  entry: number,
  extra: number,
  shift: number,
): Packed {
  let size = view.getUint32(entry + 24, true);
  let length = view.getUint32(entry + 20, true);
  let offset = view.getUint32(entry + 42, true);
  const extraEnd = extra + view.getUint16(entry + 30, true);
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    // Long numbers, in this order, of those that the entry itself has no room for.
    let number = at + 4;
    const long = () => Number(view.getBigUint64((number += 8) - 8, true));
    if (size === 0xffffffff) size = long();
    if (length === 0xffffffff) length = long();
    if (offset === 0xffffffff) offset = long();
  }
  const file = offset + shift;
  const encrypted = (view.getUint16(entry + 8, true) & 1) === 1;
  if (encrypted || view.getUint32(file, true) !== FILE) throw new NotAWorkbook("noPackage");
  const start =
    file + FILE_LENGTH + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
  if (start + length > bytes.length) throw new NotAWorkbook("noPackage");
  return {
    bytes: bytes.subarray(start, start + length),
    method: view.getUint16(entry + 10, true),
    checksum: view.getUint32(entry + 16, true),
    size,
  };
}

/**
 * Unpacks a file piece by piece.
 *
 * @param path what is said to be damaged where it is
 * @throws NotAWorkbook
 */
export function unpack(part: Packed, path: string, receive: (piece: Uint8Array) => void): void {
  const sum = new Checksum();
  let size = 0;
  unpackPieces(part, path, (piece) => {
    sum.add(piece);
    size += piece.length;
    receive(piece);
  });
  // A disk or a mail that has changed a single bit of it is found here, and nowhere else.
  if (sum.value !== part.checksum || size !== part.size) {
    throw new NotAWorkbook("damagedPart", path);
  }
}

function unpackPieces(part: Packed, path: string, receive: (piece: Uint8Array) => void): void {
  const { bytes, method, size } = part;
  if (method !== 0 && method !== 8) throw new NotAWorkbook("noPackage");
  if (method === 8 && size > 0 && size <= PIECE) {
    receive(asDamaged(path, () => inflateSync(bytes, { out: new Uint8Array(size) })));
    return;
  }
  const inflate = new Inflate(receive);
  for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    if (method === 0) receive(piece);
    else
      asDamaged(path, () => {
        inflate.push(piece, at + PIECE >= bytes.length);
      });
  }
}

/** What is unpacked; a damaged piece is told as such. */
function asDamaged<T>(path: string, unpacking: () => T): T {
  try {
    return unpacking();
  } catch (error) {
    // The errors of unpacking carry a code; those of whoever receives the pieces do not.
    if (error instanceof Error && "code" in error) throw new NotAWorkbook("damagedPart", path);
    throw error;
  }
}
