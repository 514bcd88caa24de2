import { evaluate } from "./evaluate";

test.each([
  // The examples of Microsoft's page on NUMBERVALUE.
  ['NUMBERVALUE("2.500,27",",",".")', 2500.27],
  ['NUMBERVALUE("3.5%")', 0.035],
  ['NUMBERVALUE("9%%")', 0.0009],
  ['NUMBERVALUE("3 000")', 3000],
  ['NUMBERVALUE("")', 0],
  ['NUMBERVALUE("7,5",","," ")', 7.5],
  ['NUMBERVALUE(" -7.5 ",".")', -7.5],
])("=%s is %s", (formula, expected) => {
  expect(evaluate(`=${formula}`)).toBeCloseTo(expected, 12);
});

test.each([
  'NUMBERVALUE("1.2.3",".")',
  'NUMBERVALUE("7,5","."," ")',
  'NUMBERVALUE("1.000,5",".",",")',
  'NUMBERVALUE("seven")',
])("=%s is no number", (formula) => {
  expect(evaluate(`=ISERROR(${formula})`)).toBe(true);
});
