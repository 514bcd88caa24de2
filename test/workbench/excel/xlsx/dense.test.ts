import { unzipSync } from "fflate";
import { NotAWorkbook, readWorkbook } from "../../../../src/workbench/excel/xlsx";
import { minimalParts, packed } from "./minimal";

const path = "xl/worksheets/sheet1.xml";

/** A file whose one sheet is of so many bytes; as damaged or not. */
function file(size: number, isDamaged: boolean): Uint8Array {
  const bytes = packed({ ...minimalParts(), [path]: new Uint8Array(size).fill(32) });
  if (!isDamaged) return bytes;
  const name = Buffer.from(path);
  const at = Buffer.from(bytes.buffer).indexOf(name) + name.length;
  // The first block says that it is of a kind that there is none of.
  bytes[at] = 0xff;
  return bytes;
}

async function reasonOf(bytes: Uint8Array): Promise<unknown> {
  const failure: unknown = await readWorkbook(bytes).catch((error: unknown) => error);
  return failure instanceof NotAWorkbook ? [failure.reason, failure.part] : failure;
}

test("a part that says itself to unpack to very many times its size is refused before it is unpacked", async () => {
  const damaged = file(40 << 20, true);
  expect(() => unzipSync(damaged)).toThrow();
  expect(await reasonOf(damaged)).toEqual(["tooDense", path]);
});

test("one that says less than it is, is refused when that is found out", async () => {
  const bytes = file(40 << 20, false);
  const list = Buffer.from(bytes.buffer);
  const name = Buffer.from(path);
  // In the list of files, at the archive's end, its size stands 22 bytes before its name.
  const at = list.lastIndexOf(name) - 22;
  expect(list.readUInt32LE(at)).toBe(40 << 20);
  list.writeUInt32LE(2 << 20, at);
  expect(await reasonOf(bytes)).toEqual(["tooDense", path]);
});
