import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { readWorkbook } from "../../src/workbench/excel/xlsx";

/** How a program writes a sheet as text: what parts the fields, and the bytes of its characters. */
export interface TextForm {
  readonly delimiter: "," | ";" | "\t";
  readonly encoding: "utf-8" | "utf-8 with a mark" | "gb18030";
}

/** The first sheet of a workbook as a text file; where semicolons part the fields, commas part the decimals. */
export async function textForm(path: string, { delimiter, encoding }: TextForm): Promise<Buffer> {
  const { workbook } = await readWorkbook(readFileSync(path));
  const [sheet] = workbook.sheets;
  const rows = sheet!.values({ ...sheet!.usedArea()!, top: 0, left: 0 });
  const decimal = delimiter === ";" ? "," : ".";
  const fields = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", decimal) : cell)),
  );
  const text = Papa.unparse(fields, { delimiter });
  if (encoding === "gb18030") return inGb18030(text);
  return Buffer.from(encoding === "utf-8" ? text : `\uFEFF${text}`);
}

/** Only its pairs of bytes, which is what its characters of every day have; Node.js decodes it and cannot encode it. */
function inGb18030(text: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      bytesOf.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return Buffer.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      const bytes = code < 0x80 ? [code] : bytesOf.get(character);
      if (bytes === undefined) throw new Error(`${character} has no pair of bytes`);
      return bytes;
    }),
  );
}
