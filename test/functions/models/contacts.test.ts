import { cells, reason } from "../call";

const ties = [
  ["Kim", "Sales", "Ann", "Purchasing", 5],
  ["Kim", "Sales", "Bob", "Plant", 3],
  ["Lea", "Quality", "Cem", "quality", 4],
  ["Kim", "Sales", "Dan", "Finance", 2],
  ["Max", "Management", "Eve", "MANAGEMENT", 3],
] as const;

const ask = (rows: readonly (readonly unknown[])[], ...more: unknown[]) => {
  const columns = [0, 1, 2, 3, 4].map((at) => rows.map((row) => [row[at]]));
  return Object.fromEntries(cells("CONTACTS", ...columns, ...more) as [string, unknown][]);
};

test("CONTACTS of five ties, three of them through one person, worked out by hand", () => {
  expect(ask(ties)).toEqual({
    Measure: "Value",
    Ties: 5,
    "Our people": 3,
    "Their people": 5,
    "Pairs of functions joined": 5,
    "Functions that meet their like": 2,
    "Key account manager": "Kim",
    "Ties through the manager": 3 / 5,
    "Strength through the manager": 10 / 17,
    "Ties left if our busiest person leaves": 2,
    "Ties left if their busiest person leaves": 4,
    Shape: "Widening",
  });
});

const like = (name: string, own: string) => [name, own, `their ${name}`, own, 3];
test.each([
  ["One-to-one", [["Kim", "Sales", "Ann", "Purchasing", 5]]],
  ["Bow-tie", ties.slice(0, 3)],
  ["Widening", [...ties.slice(0, 1), like("Lea", "Quality"), like("Max", "IT")]],
  [
    "Diamond",
    ["Quality", "IT", "Finance", "Logistics"]
      .map((own, i) => like(`P${i}`, own))
      .concat([["Kim", "Sales", "Ann", "Purchasing", 20]]),
  ],
  ["Joint teams", [["Kim", "Joint team", "Ann", "Purchasing", 5]]],
])("CONTACTS finds the shape %s", (shape, rows) => {
  expect(ask(rows).Shape).toBe(shape);
});

test("CONTACTS leaves out what is no tie, and takes the manager that is named", () => {
  const found = ask([...ties, ["Kim", "Sales", "Fay", "Law", ""], ["", "", "Gus", "IT", 4]], "lea");
  expect(found).toMatchObject({
    Ties: 5,
    "Key account manager": "Lea",
    "Ties through the manager": 0.2,
  });
});

test("CONTACTS of nobody has no shape and no shares", () => {
  expect(ask([["", "", "", "", ""]])).toMatchObject({
    Ties: 0,
    Shape: "",
    "Ties through the manager": "",
  });
});

test("CONTACTS refuses a strength that is no number, and says why", () => {
  expect(reason("CONTACTS", [["Kim"]], [["Sales"]], [["Ann"]], [["IT"]], [["strong"]])).toMatch(
    /strong/,
  );
});
