import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import { withWeight } from "../../../src/engine/factors/weight-nodes";
import { outcomeOf } from "../../../src/taskpane/factors/outcome";
import { createFakePort, filledWorkbook } from "../fake-port";

test("an unchanged table moves nobody", async () => {
  const { input, factors } = await createFakePort(filledWorkbook(40)).read();
  expect(outcomeOf(factors, input, scorePortfolio(input))).toEqual({ moves: 0, unrated: 0 });
});

test("the moves are those the engine finds when the weight is really changed", async () => {
  const workbook = filledWorkbook(200);
  const { input, factors } = await createFakePort(workbook).read();
  const today = scorePortfolio(input);
  const edited = withWeight(factors, { kind: "leaf", name: "Purchase volume" }, 500);
  workbook.factors = edited;
  const changed = scorePortfolio((await createFakePort(workbook).read()).input);
  const moved = today.cell.filter((code, row) => changed.cell[row] !== code).length;
  expect(moved).toBeGreaterThan(0);
  expect(outcomeOf(edited, input, today)).toEqual({ moves: moved, unrated: 0 });
});

test("factors that nobody is rated on are counted, and do not score", async () => {
  const { input, factors } = await createFakePort(filledWorkbook(40)).read();
  const fresh = { ...factors.factors[0]!, name: "Loyalty", weight: 500 };
  const edited = { ...factors, factors: [...factors.factors, fresh] };
  expect(outcomeOf(edited, input, scorePortfolio(input))).toEqual({ moves: 0, unrated: 1 });
});
