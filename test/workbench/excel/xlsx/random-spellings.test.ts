import fc from "fast-check";
import { readWorkbook } from "../../../../src/workbench/excel/xlsx";
import { minimalParts, namespaces, packed } from "./minimal";

const { spreadsheet } = namespaces;

/** How a file is spelt: one random choice after the other, the same ones for the same seed. */
type Choose = (count: number) => number;

type Value = string | number | boolean | null;

/** Signs that XML has a way of its own for, and letters from all planes. */
const text = fc.string({
  unit: fc.constantFrom(
    "a",
    "<",
    "&",
    ">",
    '"',
    "'",
    "]]>",
    "\n",
    "\r",
    "\t",
    " ",
    "é",
    "客",
    "𠮷",
    "_",
  ),
  maxLength: 8,
});

const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

const grid = fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

function escaped(content: string, choose: Choose): string {
  const whole = !content.includes("]]>") && !content.includes("\r") && choose(3) === 0;
  if (whole) return `<![CDATA[${content}]]>`;
  return Array.from(content, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const named = { "<": "&lt;", "&": "&amp;", ">": "&gt;", "\r": "&#13;" }[sign];
    if (named === undefined) return choose(5) === 0 ? `&#${code};` : sign;
    return choose(2) === 0 ? named : `&#x${code.toString(16)};`;
  }).join("");
}

/** An element whose attributes come in any order, in either quotes, with white space around the equals sign. */
function tag(name: string, attributes: readonly (readonly [string, string])[], choose: Choose) {
  const rest = [...attributes];
  let written = `<${name}`;
  while (rest.length > 0) {
    const [next] = rest.splice(choose(rest.length), 1);
    const [key, content] = next ?? ["", ""];
    const quote = choose(2) === 0 ? '"' : "'";
    const equals = ["=", " =", "= ", "\n=\t"][choose(4)] ?? "=";
    written += `${[" ", "\n", "  "][choose(3)] ?? " "}${key}${equals}${quote}${content}${quote}`;
  }
  return `${written}${choose(2) === 0 ? "" : " "}>`;
}

/** The parts of a workbook with these values, spelt as the choices have it. */
function spelt(rows: readonly (readonly Value[])[], choose: Choose) {
  const prefix = ["", "x:", "main:"][choose(3)] ?? "";
  const declared = `xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}="${spreadsheet}"`;
  const strings: string[] = [];
  const element = (name: string, inner: string) => `<${prefix}${name}>${inner}</${prefix}${name}>`;
  const cell = (content: Value, address: string, gapless: boolean) => {
    if (content === null && !(gapless && choose(2) === 0)) return "";
    const where: [string, string][] = gapless && choose(2) === 0 ? [] : [["r", address]];
    const made = (type: string | undefined, inner: string) =>
      `${tag(`${prefix}c`, [...where, ...(type === undefined ? [] : [["t", type] as const])], choose)}${inner}</${prefix}c>`;
    if (content === null) return made(undefined, "");
    if (typeof content === "number")
      return made(choose(2) === 0 ? "n" : undefined, element("v", String(content)));
    if (typeof content === "boolean") return made("b", element("v", content ? "1" : "0"));
    const inner = element("t", escaped(content, choose));
    const way = choose(3);
    if (way === 0) return made("str", element("v", escaped(content, choose)));
    if (way === 1)
      return made("inlineStr", element("is", choose(2) === 0 ? inner : element("r", inner)));
    return made("s", element("v", String(strings.push(element("si", inner)) - 1)));
  };
  const lines = rows.map((line, row) => {
    let gapless = true;
    const cells = line.map((content, column) => {
      const xml = cell(content, `${"ABCDEF".charAt(column)}${row + 1}`, gapless);
      gapless = xml !== "";
      return xml + (choose(6) === 0 ? "\n <!-- </c></row> --> " : "");
    });
    const number: [string, string][] = choose(3) === 0 ? [] : [["r", String(row + 1)]];
    return `${tag(`${prefix}row`, number, choose)}${cells.join("")}</${prefix}row>`;
  });
  return {
    "xl/worksheets/sheet1.xml": `<${prefix}worksheet ${declared}>${element("sheetData", lines.join(choose(2) === 0 ? "" : "\r\n"))}</${prefix}worksheet>`,
    "xl/sharedStrings.xml": `<${prefix}sst ${declared} uniqueCount='${strings.length}'>${strings.join("")}</${prefix}sst>`,
  };
}

test("a workbook reads the same in whatever spelling it is written", async () => {
  await fc.assert(
    fc.asyncProperty(grid, fc.infiniteStream(fc.nat()), async (rows, choices) => {
      const choose: Choose = (count) => (choices.next().value ?? 0) % count;
      const { workbook } = await readWorkbook(packed(minimalParts(spelt(rows, choose))));
      const sheet = workbook.sheets[0]!;
      const read = rows.map((line, row) => line.map((_, column) => sheet.value(row, column)));
      expect(read).toEqual(
        rows.map((line) => line.map((each) => (Object.is(each, -0) ? 0 : each))),
      );
    }),
    { numRuns: 300 },
  );
});
