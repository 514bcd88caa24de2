import fc from "fast-check";
import { formulaMoved } from "../../../../../src/workbench/excel/calc/rewrite";
import { columnName } from "../../../../../src/workbench/excel/model/address";
import { formulaMover } from "../../../../../src/workbench/excel/host/cells/formula-mover";

const from = { row: 4, column: 4 };

test.each([
  ["=A1+$B$2", { row: 5, column: 5 }, "=B2+$B$2"],
  ["=$A5*E$1", { row: 6, column: 6 }, "=$A7*G$1"],
  ["=SUM('My data'!A1:B2)", { row: 5, column: 4 }, "=SUM('My data'!A2:B3)"],
  ['=IF(A1="B2",LOG10(A1),X)', { row: 5, column: 4 }, '=IF(A2="B2",LOG10(A2),X)'],
  ["=SUM(A:A)+1:1", { row: 5, column: 5 }, "=SUM(B:B)+2:2"],
  ["=Customers[@Rating]+D1#", { row: 5, column: 4 }, "=Customers[@Rating]+D2#"],
])("%s moves along", (formula, to, moved) => {
  expect(formulaMover(formula, from)(to)).toBe(moved);
});

test("references move as the formula parser moves them", () => {
  const cell = fc
    .tuple(fc.boolean(), fc.nat(30), fc.boolean(), fc.nat(30))
    .map(([c, column, r, row]) => `${c ? "$" : ""}${columnName(column)}${r ? "$" : ""}${row + 1}`);
  const place = fc.record({ row: fc.nat(40), column: fc.nat(40) });
  fc.assert(
    fc.property(cell, cell, place, (a, b, to) => {
      const formula = `=SUM(${a},${b})*'a b'!${a}`;
      expect(formulaMover(formula, from)(to)).toBe(formulaMoved(formula, from, to));
    }),
  );
});
