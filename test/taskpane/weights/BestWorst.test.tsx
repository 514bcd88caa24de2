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

describe("in pairs, group by group", () => {
  /** Five factors in two groups, of two and of three. */
  async function openPairs(weighting: "flat" | "hierarchical" = "flat") {
    const workbook = filledWorkbook();
    const five = workbook.factors!.factors.filter(({ axis }) => axis === "advantage").slice(0, 5);
    const others = workbook.factors!.factors.filter(({ axis }) => axis !== "advantage");
    const grouped = five.map((each, i) => {
      const group = i < 2 ? "Firm" : "Offer";
      return { ...each, group, partOf: null, groupWeight: weighting === "flat" ? null : 50 };
    });
    const factors = [...others, ...grouped];
    workbook.factors = { ...workbook.factors!, weighting, factors };
    const pane = await renderPane({ workbook, screen: "factors" });
    await pane.user.click(within(axisRegion()).getByRole("button", { name: "Compare" }));
    const panel = await screen.findByRole("region", { name: /^Weights by comparing/ });
    if (weighting === "flat") {
      const how = within(panel).getByLabelText("How");
      await pane.user.selectOptions(how, "In pairs, group by group");
    }
    return { ...pane, panel, names: five.map(({ name }) => name) };
  }

  const written = (port: Parameters<typeof callsOf>[0]) => {
    const [[table, , origins] = []] = callsOf(port, "writeFactors") as [
      { factors: (FactorLike & { groupWeight: number | null })[] },
      unknown,
      unknown,
    ][];
    const factors = table!.factors.filter(({ axis }) => axis === "advantage");
    return { factors, origins };
  };

  test("a factor weighs its share of its group's, and where the weights came from goes along", async () => {
    const { user, port, panel } = await openPairs();
    expect(panel).toHaveTextContent("5 questions");
    // Firm is 3 times as important; its first twice as its second; the three of the other group 4 : 2 : 1, that is
    // 2 and 4 times as the ones after, the last pair asked the other way round.
    await user.keyboard("3" + "2" + "24");
    expect(panel).toHaveTextContent("Within Offer");
    await user.keyboard("{ArrowRight}");
    expect(panel).toHaveTextContent("Question 5 of 5");
    await user.keyboard("{ArrowLeft}2");
    expect(panel).toHaveTextContent("The answers about 3 of them agree well enough");
    await user.click(within(panel).getByRole("button", { name: "Use these weights" }));
    await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
    const { factors, origins } = written(port);
    const expected = [(75 * 2) / 3, 75 / 3, (25 * 4) / 7, (25 * 2) / 7, 25 / 7];
    factors.forEach(({ weight }, i) => {
      // Weights are kept to a tenth.
      expect(Math.abs(weight - expected[i]!)).toBeLessThanOrEqual(0.1);
    });
    expect(origins).toEqual({
      advantage: { kind: "pairs", ratio: expect.closeTo(0, 9) as number },
    });
  });

  test("answers that contradict each other are told while one answers, with what mends them", async () => {
    const { user, panel, names } = await openPairs();
    const [, , first, second, third] = names;
    // 2 times, as important, and 9 times: the third pair says the second is 9 times the third, not half.
    await user.keyboard("11" + "219");
    expect(panel).toHaveTextContent("contradict each other");
    expect(panel).toHaveTextContent("It hurts most that");
    const mend = within(panel).getByRole("button", { name: /^Make it/ });
    await user.click(mend);
    expect(panel).not.toHaveTextContent("contradict each other");
    for (const name of [first, second, third]) expect(panel).toHaveTextContent(name!);
  });

  test("questions may be skipped; one that a weight needs is asked for, and no ratio is claimed", async () => {
    const { user, port, panel, names } = await openPairs("hierarchical");
    const skip = () => user.click(within(panel).getByRole("button", { name: "Skip" }));
    await user.keyboard("1");
    await skip();
    await user.keyboard("22");
    await skip();
    expect(panel).toHaveTextContent(`Nothing leads from ${names[0]!} to ${names[1]!} yet`);
    const look = within(panel).getByRole("button", { name: "Look at it again" });
    await user.click(look);
    expect(panel).toHaveTextContent(`Question 2 of 5`);
    await user.keyboard("3");
    await user.keyboard("22");
    await skip();
    expect(panel).toHaveTextContent("Some pairs were skipped");
    await user.click(within(panel).getByRole("button", { name: "Use these weights" }));
    await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
    const { factors, origins } = written(port);
    expect(factors.map(({ groupWeight }) => groupWeight)).toEqual([50, 50, 50, 50, 50]);
    expect(factors.map(({ weight }) => weight)).toEqual([75, 25, 50, 25, 25]);
    expect(origins).toEqual({ advantage: { kind: "pairs", ratio: null } });
  });
});
