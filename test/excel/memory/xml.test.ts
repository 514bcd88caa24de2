import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { entryOf, readEntry } from "../../../src/excel/memory/entries";
import { namespace, readPart, writePart } from "../../../src/excel/memory/part";

const record = (value: unknown) => entryOf({ kind: "any", key: "", revision: 1, value });

test.each([
  ["the end of a CDATA section", "a ]]> b"],
  ["markup", "</record></memory><x a='1'>&amp;&lt;&#0;"],
  ["control characters", "\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u2028"],
  ["halves of a pair of surrogates", "\ud800 \udc00 x\ud83d"],
  ["what no XML holds", "\ufffe\uffff"],
  ["line ends and tabs", "\r\n\r\n\t "],
  ["astral characters and a byte order mark", "\ufeff𠮷😀"],
])("a part is well-formed and says the same whatever text is in it: %s", (_what, text) => {
  const xml = writePart([record({ text, [text]: [text] })]);
  const parsed = new DOMParser({ onError: fail }).parseFromString(xml, "text/xml");
  expect(parsed.documentElement?.namespaceURI).toBe(namespace);
  const { entries, whole } = readPart(xml);
  expect(whole).toBe(true);
  expect(entries.map(({ named }) => named?.value)).toEqual([{ text, [text]: [text] }]);
});

function fail(level: string, problem: string): never {
  throw new Error(`${level}: ${problem}`);
}

test("any text at all comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { entries } = readPart(writePart([record(text)]));
      expect(entries[0]?.named?.value).toBe(text);
    }),
  );
});

test("a part whose elements go down without end is not understood, and so stays as it is", () => {
  const down = `${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}`;
  const xml = `<memory xmlns="${namespace}"><record>${record(1).text}</record>${down}</memory>`;
  expect(readPart(xml)).toEqual({ entries: [], whole: false });
  expect(readPart(xml.replace(down, "<a><b/></a>"))).toEqual({
    entries: [record(1)],
    whole: false,
  });
});

const json = '{"kind":"mapping","key":"","revision":3,"value":"<&>"}';
const expected = { kind: "mapping", key: "", revision: 3, value: "<&>" };
const escaped = json.replace("&", "&amp;").replace("<", "&lt;");
const spelled = escaped.replaceAll('"', "&quot;").replace("{", "&#123;").replace("}", "&#x7D;");

test.each([
  [
    "a declaration",
    `<?xml version="1.0"?>\n<memory xmlns="${namespace}"><record>${escaped}</record></memory>`,
  ],
  ["a prefix", `<n:memory xmlns:n='${namespace}'><n:record>${escaped}</n:record></n:memory>`],
  [
    "white space",
    `<memory\n xmlns = "${namespace}" >\n  <record >${escaped}</record >\r\n</memory >\n`,
  ],
  ["CDATA", `<memory xmlns="${namespace}"><record><![CDATA[${json}]]></record></memory>`],
  ["entities", `<memory xmlns="${namespace}"><record>${spelled}</record></memory>`],
  [
    "a comment before it",
    `\ufeff<!-- <memory> --><memory xmlns="${namespace}"><record>${escaped}</record></memory>`,
  ],
])("another program's spelling of a part is read: %s", (_what, xml) => {
  const { entries, whole } = readPart(xml);
  expect(entries.map(({ named }) => named)).toEqual([expected]);
  expect(whole).toBe(true);
});

test.each([
  ["an attribute", `<memory xmlns="${namespace}" version="3"><record>${escaped}</record></memory>`],
  ["an element", `<memory xmlns="${namespace}"><more/><record>${escaped}</record></memory>`],
  ["a text", `<memory xmlns="${namespace}">more<record>${escaped}</record></memory>`],
  ["a comment", `<memory xmlns="${namespace}"><!-- more --><record>${escaped}</record></memory>`],
  [
    "an attribute of a record",
    `<memory xmlns="${namespace}"><record by="x">${escaped}</record></memory>`,
  ],
])("a part that holds more is read, and is not taken for understood: %s", (_what, xml) => {
  const { entries, whole } = readPart(xml);
  expect(entries.map(({ named }) => named)).toEqual([expected]);
  expect(whole).toBe(false);
});

test.each([
  ["nothing", ""],
  ["no XML", "{not json"],
  ["an end that is missing", `<memory xmlns="${namespace}"><record>`],
  ["ends that cross", `<memory xmlns="${namespace}"><record></memory></record>`],
  ["two roots", `<memory xmlns="${namespace}"/><memory xmlns="${namespace}"/>`],
  ["an entity that is not known", `<memory xmlns="${namespace}">&custom;</memory>`],
  ["a document type", `<!DOCTYPE memory [<!ENTITY e "x">]><memory xmlns="${namespace}"/>`],
  ["a character that is none", `<memory xmlns="${namespace}">&#x110000;</memory>`],
  ["another namespace", `<memory xmlns="urn:other"><record>${escaped}</record></memory>`],
  ["another root", `<memories xmlns="${namespace}"><record>${escaped}</record></memories>`],
  ["a prefix without a namespace", `<n:memory><n:record>${escaped}</n:record></n:memory>`],
  ["a hundred thousand open elements", `<memory xmlns="${namespace}">${"<a>".repeat(1e5)}`],
])("of %s nothing is read, and it is not taken for understood", (_what, xml) => {
  expect(readPart(xml)).toEqual({ entries: [], whole: false });
});

test.each([
  "",
  "null",
  "[]",
  '"text"',
  "{",
  '{"kind":1,"key":"","revision":1}',
  '{"kind":"a","key":"","revision":-1}',
])("a record that cannot be read is kept letter by letter: %s", (text) => {
  const entry = readEntry(text);
  expect(entry).toEqual({ text, named: null });
  expect(readPart(writePart([entry])).entries).toEqual([entry]);
});
