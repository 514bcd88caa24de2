import { screen, within } from "@testing-library/react";
import { filledWorkbook } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

const axisRegion = () => screen.getByRole("region", { name: "Business advantage" });

/** Opens the comparison of an axis and names its ends. */
async function open() {
  const workbook = filledWorkbook();
  const pane = await renderPane({ workbook, screen: "factors" });
  await pane.user.click(within(axisRegion()).getByRole("button", { name: "Compare" }));
  const panel = await screen.findByRole("region", { name: /^Weights by comparing/ });
  const factors = workbook
    .factors!.factors.filter(({ axis }) => axis === "advantage")
    .map(({ name }) => name);
  const [best, worst] = [factors[0]!, factors.at(-1)!];
  await pane.user.selectOptions(within(panel).getByLabelText("Most important"), best);
  await pane.user.selectOptions(within(panel).getByLabelText("Least important"), worst);
  return { ...pane, panel, factors, best, worst };
}

const total = (count: number) => 2 * count - 3;

test("a manager answers by keys alone, and the weights are written in proportion", async () => {
  const { user, port, panel, factors } = await open();
  // The best is 8 times the worst; the others by turns 4 and 2 times, so that all answers agree.
  const times = factors.map((_, i) => (i === 0 ? 8 : i === factors.length - 1 ? 1 : i % 2 ? 4 : 2));
  const middle = factors.slice(1, -1).map((_, i) => times[i + 1]!);
  const keys = [8, ...middle.map((each) => 8 / each), ...middle];
  expect(keys).toHaveLength(total(factors.length));
  await user.keyboard(keys.join(""));
  const sum = times.reduce((all, each) => all + each, 0);
  const table = within(panel).getByRole("table", { name: "Weights" });
  const shown = within(table)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
  expect(shown).toEqual(times.map((each) => `${((100 * each) / sum).toFixed(1)}%`));
  expect(panel).toHaveTextContent("The answers agree with each other.");
  await user.click(within(panel).getByRole("button", { name: "Use these weights" }));
  await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
  const [[written] = []] = callsOf(port, "writeFactors") as [{ factors: FactorLike[] }][];
  const weights = written!.factors.filter(({ axis }) => axis === "advantage");
  const all = weights.reduce((whole, { weight }) => whole + weight, 0);
  expect(all).toBeCloseTo(100, 9);
  weights.forEach(({ weight }, i) => {
    // Weights are kept to a tenth.
    expect(Math.abs(weight - (100 * times[i]!) / sum)).toBeLessThanOrEqual(0.1);
  });
});

interface FactorLike {
  readonly axis: string;
  readonly weight: number;
}

test("answers that contradict each other are told while one answers, and can be looked at again", async () => {
  const { user, panel, factors } = await open();
  const middle = factors.slice(1, -1);
  // The best is as important as the second factor, which is 9 times the worst; the best is only twice the worst.
  await user.keyboard(["2", ...middle.map(() => "1"), "9"].join(""));
  expect(panel).toHaveTextContent(`${middle[0]!}: its two answers agree least`);
  await user.click(within(panel).getByRole("button", { name: "Look at it again" }));
  expect(panel).toHaveTextContent(`Question 2 of ${total(factors.length)}`);
  expect(within(panel).getByRole("button", { name: "1" })).toHaveAttribute("aria-pressed", "true");
});

test("a question can be skipped and gone back to; what a weight needs is asked for at the end", async () => {
  const { user, panel, factors, best, worst } = await open();
  const skip = () => user.click(within(panel).getByRole("button", { name: "Skip" }));
  await user.keyboard("9{Backspace}");
  expect(panel).toHaveTextContent(`How many times as important is ${best} as ${worst}?`);
  for (let question = 0; question < total(factors.length); question++) await skip();
  expect(panel).toHaveTextContent(`${worst} has no answer yet`);
  expect(within(panel).queryByRole("button", { name: "Use these weights" })).toBeNull();
  await user.click(within(panel).getByRole("button", { name: "Look at it again" }));
  expect(panel).toHaveTextContent(`Question 1 of ${total(factors.length)}`);
});
