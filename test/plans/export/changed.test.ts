import { changedSince } from "../../../src/plans/export/changed";
import { decodeDelimited, readDelimited } from "../../../src/plans/export/read-delimited";
import { asCsv, type ExportTable } from "../../../src/plans/export/write";

const table: ExportTable = [
  ["Customer", "Account ID", "Attractiveness", "Quadrant"],
  ["=Alpha", "007", 7.25, "Star"],
  ["Beta", "008", 2, "Dog"],
  ["Gamma", "009", null, "Not rated"],
];

const names = (rows: ExportTable) => rows.slice(1).map(([name]) => name);

test("against its own file, whatever its texts are, nothing has changed", () => {
  expect(names(changedSince(table, readDelimited(asCsv(table))))).toEqual([]);
});

test("customers are found again by their id in any order and under another name", () => {
  const earlier = readDelimited(
    "Account ID;Quadrant;Attractiveness\n009;Not rated;\n008;Star;2\n007;Star;7,25\n",
  );
  expect(names(changedSince(table, earlier))).toEqual(["Beta"]);
});

test("whoever the file does not hold is new, and whoever is gone is not there", () => {
  const earlier = readDelimited("Account ID,Quadrant\n007,Star\n009,Not rated\n111,Dog\n");
  expect(names(changedSince(table, earlier))).toEqual(["Beta"]);
});

test("a number that has appeared or gone is a change", () => {
  const earlier = [
    ["Account ID", "Attractiveness"],
    ["007", ""],
    ["008", "2"],
    ["009", "0"],
  ];
  expect(names(changedSince(table, earlier))).toEqual(["=Alpha", "Gamma"]);
});

test("without an id that tells them apart, names do", () => {
  const twice: ExportTable = table.map((row, i) =>
    i === 0 ? row : [row[0]!, "1", row[2]!, row[3]!],
  );
  const earlier = readDelimited(
    "customer,Account ID,Quadrant\nBeta,1,Cash cow\nGamma,1,Not rated\n",
  );
  expect(names(changedSince(twice, earlier))).toEqual(["=Alpha", "Beta"]);
});

test("a file of something else has nothing to compare: all customers go along", () => {
  expect(changedSince(table, [["Colour"], ["red"]])).toEqual(table);
});

test.each([
  [
    "commas and quotes",
    'a,"b ""c"", d"\r\n1,"2\n3"\r\n',
    [
      ["a", 'b "c", d'],
      ["1", "2\n3"],
    ],
  ],
  [
    "semicolons",
    "a;b\n1,5;2",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    "tabs and a mark",
    "\uFEFFa\tb\n1\t\n\n",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
])("a text with %s is read", (_, text, rows) => {
  expect(readDelimited(text)).toEqual(rows);
});

test("bytes are UTF-8 where they can be, else Chinese", () => {
  expect(decodeDelimited(new TextEncoder().encode("客户"))).toBe("客户");
  expect(decodeDelimited(Uint8Array.of(0xbf, 0xcd, 0xbb, 0xa7))).toBe("客户");
});
