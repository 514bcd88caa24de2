import { requestsOf, type Step } from "../../src/excel/apply/steps";

const ask = () => undefined;
const step = (bytes: number, calculated?: number): Step =>
  calculated === undefined ? { bytes, ask } : { bytes, calculated, ask };

/** How many steps each request takes. */
const sizes = (steps: readonly Step[]) => requestsOf(steps, 1000).map(({ length }) => length);

test("a request takes as many steps as fit into its bytes, and at least one", () => {
  expect(sizes([step(400), step(600), step(1), step(5000), step(10)])).toEqual([2, 1, 1, 1]);
});

test("a request has Excel calculate no more than the results of some 5,000 customers at a time", () => {
  const columns = (count: number, rows: number) =>
    Array.from({ length: count }, () => step(1, rows));
  expect(sizes(columns(18, 6250))).toEqual([18]);
  expect(sizes(columns(7, 50_000))).toEqual([3, 3, 1]);
});

test("one step that alone is more goes by itself, with what needs no calculating after it", () => {
  expect(sizes([step(1), step(1, 900_000), step(1), step(1), step(1, 10)])).toEqual([4, 1]);
});
