/*
 * How a workbook that this command wrote is known again as long as nobody has saved it since: all entries of its
 * archive bear one time of writing that no clock shows. Any program that saves the file gives them its own, and any
 * that reads it passes over them.
 */

/** 1 September 2018, 09:26:02, as archives write it: the bytes "AK!M". */
const MARK = 0x4d21_4b41;

const CENTRAL_ENTRY = 0x0201_4b50;
const END = 0x0605_4b50;
const END_SIZE = 22;

/** Marks an archive as written by this command; its parts stay as they are. */
export function marked(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = viewOf(bytes);
  for (const { central, local } of entries(view)) {
    view.setUint32(central + 12, MARK, true);
    view.setUint32(local + 10, MARK, true);
  }
  return bytes;
}

/** Whether this command wrote the file and nobody has saved it since; false for what is no archive. */
export function isMarked(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  const found = entries(view);
  return (
    found.length > 0 && found.every(({ central }) => view.getUint32(central + 12, true) === MARK)
  );
}

/** Where each entry is described: in the directory at the archive's end, and before its content. */
function entries(view: DataView): { central: number; local: number }[] {
  const end = view.byteLength - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END) return [];
  const found: { central: number; local: number }[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL_ENTRY) {
    found.push({ central: at, local: view.getUint32(at + 42, true) });
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  // A directory that does not add up is not one that this command wrote.
  return at === end && found.length === view.getUint16(end + 10, true) ? found : [];
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
