import { NotAWorkbook } from "./not-a-workbook";

/** How the files begin that old Office programs write, and new ones write around what they encrypt. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The name of the stream that holds an encrypted package, as compound files write names. */
const ENCRYPTED = utf16("EncryptedPackage");

const ARCHIVE = [0x50, 0x4b];

/** Bytes that are looked at to tell text from anything else. */
const GLANCE = 1024;

/**
 * Says what a file is that people take for a workbook, as far as its first bytes tell.
 *
 * @throws NotAWorkbook
 */
export function refuseOthers(bytes: Uint8Array): void {
  if (beginsWith(bytes, COMPOUND_FILE)) {
    throw new NotAWorkbook(holds(bytes, ENCRYPTED) ? "protected" : "oldFormat");
  }
  if (!beginsWith(bytes, ARCHIVE) && isText(bytes.subarray(0, GLANCE))) {
    throw new NotAWorkbook("textFile");
  }
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Nothing that a text never holds: of the control signs only tabs and ends of lines. */
function isText(bytes: Uint8Array): boolean {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return (
    bytes.length > 0 && (marked || bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13)))
  );
}

function utf16(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => [text.charCodeAt(index), 0]).flat();
}
