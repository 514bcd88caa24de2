import { screen, waitFor, within } from "@testing-library/react";
import type { FactorTable } from "../../../src/engine/factors/types";
import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import { outcomeOf } from "../../../src/taskpane/factors/outcome";
import { withWeight } from "../../../src/engine/factors/weight-nodes";
import { createFakePort, filledWorkbook } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

const weight = (factor: string) => screen.getByRole("textbox", { name: `Weight of ${factor}` });
const share = (factor: string) =>
  within(weight(factor).closest("tr")!).getAllByRole("cell")[2]?.textContent;
const attractiveness = () => screen.getByRole("region", { name: "Customer attractiveness" });

test("a weight that is typed changes shares, sum and outcome at once", async () => {
  const workbook = filledWorkbook(60);
  const { user } = await renderPane({ workbook, screen: "factors" });
  await user.clear(weight("Purchase volume"));
  await user.type(weight("Purchase volume"), "１２０{Enter}");
  const reading = await createFakePort(workbook).read();
  const edited = withWeight(reading.factors, { kind: "leaf", name: "Purchase volume" }, 120);
  const sum = edited.factors.reduce(
    (all, factor) => all + (factor.axis === "attractiveness" ? factor.weight : 0),
    0,
  );
  expect(share("Purchase volume")).toBe(`${((100 * 120) / sum).toFixed(1)}%`);
  expect(within(attractiveness()).getByRole("status")).toHaveTextContent(`Sum ${sum}, not 100`);
  const { moves } = outcomeOf(edited, reading.input, scorePortfolio(reading.input));
  expect(moves).toBeGreaterThan(1);
  expect(
    await screen.findByText(
      `With Purchase volume at 120, ${moves} customers move to another quadrant.`,
    ),
  ).toBeVisible();
});

test("what is no weight falls back to the one that was there", async () => {
  const { user } = await renderPane({ screen: "factors" });
  for (const text of ["-3", "many", ""]) {
    await user.clear(weight("Purchase volume"));
    await user.type(weight("Purchase volume"), `${text}{Enter}`);
    expect(weight("Purchase volume")).toHaveValue("10");
  }
});

test("the names change their language, and nothing else changes", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ workbook, screen: "factors" });
  await user.clear(weight("Purchase volume"));
  await user.type(weight("Purchase volume"), "60{Enter}");
  const outcome = () => document.querySelector("main [role=status]")?.textContent;
  const before = outcome();
  const names = screen.getByRole("combobox", { name: "Names of the factors in" });
  expect(names).toHaveValue("en-US");
  await user.selectOptions(names, "zh-CN");
  expect(weight("采购规模")).toHaveValue("60");
  expect(outcome()).toBe(before);
  expect(screen.getByRole("combobox", { name: "Factors from" })).toHaveValue("standard");
  expect(screen.queryByText(/no column of ratings/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
  const [[written]] = callsOf(port, "writeFactors") as [[FactorTable]];
  expect(written.factors).toContainEqual(
    expect.objectContaining({ name: "采购规模", group: "现实因素", weight: 60 }),
  );
});

test("normalise, undo, and write to the sheet", async () => {
  const { port, user } = await renderPane({ screen: "factors" });
  await user.clear(weight("Purchase volume"));
  await user.type(weight("Purchase volume"), "60{Enter}");
  await user.click(within(attractiveness()).getByRole("button", { name: "Normalise to 100" }));
  expect(within(attractiveness()).getByRole("status")).toHaveTextContent(/^Sum 100$/);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(weight("Purchase volume")).toHaveValue("60");
  await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
  const [[written]] = callsOf(port, "writeFactors") as [[FactorTable]];
  expect(written.factors).toContainEqual(
    expect.objectContaining({ name: "Purchase volume", weight: 60 }),
  );
  expect(
    await screen.findByText(
      "The factors are written. Score the customers to see what comes of it.",
      {
        ignore: "[role=status]",
      },
    ),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test.each([
  ["live", "The factors are written; the results follow."],
  ["values", "The factors are written. Score the customers to see what comes of it."],
] as const)("whether results follow written factors is said: %s", async (mode, said) => {
  const workbook = filledWorkbook();
  workbook.results = { sheet: "Results", mode, scoredAt: new Date() };
  const { user } = await renderPane({ workbook, screen: "factors" });
  await user.clear(weight("Purchase volume"));
  await user.type(weight("Purchase volume"), "60{Enter}");
  await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
  expect(await screen.findByText(said, { ignore: "[role=status]" })).toBeVisible();
});

test("optional weights beyond the sum are said with what they do", async () => {
  const workbook = filledWorkbook();
  const own = workbook.factors!.factors.filter(({ axis }) => axis === "attractiveness");
  workbook.factors = {
    ...workbook.factors!,
    factors: own.map((factor, i) => ({
      ...factor,
      optional: i === 0,
      weight: i === 1 ? 100 : i === 0 ? 10 : 0,
    })),
  };
  await renderPane({ workbook, screen: "factors" });
  expect(within(attractiveness()).getByRole("status")).toHaveTextContent(
    "Sum 100; optional ones add 10 where they are rated",
  );
});

test("what is written goes with the table as it was read before the first edit", async () => {
  const { port, user } = await renderPane({ screen: "factors" });
  const base = port.workbook.factors;
  await user.clear(weight("Purchase volume"));
  await user.type(weight("Purchase volume"), "60{Enter}");
  await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
  await waitFor(() => {
    expect(callsOf(port, "writeFactors")).toHaveLength(1);
  });
  const [[written, before]] = callsOf(port, "writeFactors") as [[FactorTable, FactorTable]];
  expect(before.factors).toEqual(base?.factors);
  expect(written.factors).not.toEqual(base?.factors);
});

test("direction and optional open under a factor", async () => {
  const { port, user } = await renderPane({ screen: "factors" });
  await user.click(
    screen.getByRole("button", { name: "Direction and optional of Credit standing" }),
  );
  await user.click(screen.getByRole("checkbox", { name: "Less is better" }));
  await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
  const [[written]] = callsOf(port, "writeFactors") as [[FactorTable]];
  expect(written.factors.find(({ name }) => name === "Credit standing")?.lessIsBetter).toBe(true);
});

test("another template says how many of its factors have no ratings yet", async () => {
  const { user } = await renderPane({ screen: "factors" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Factors from" }), "relative");
  expect(await screen.findByText(/\d+ factors have no column of ratings yet/)).toBeVisible();
});

test("another scale is written to the settings, and the factors after it", async () => {
  const { port, user } = await renderPane({ screen: "factors" });
  await user.clear(screen.getByRole("textbox", { name: "Highest rating" }));
  await user.type(screen.getByRole("textbox", { name: "Highest rating" }), "100");
  await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
  await waitFor(() => {
    expect(callsOf(port, "writeFactors")).toHaveLength(1);
  });
  expect(callsOf(port, "writeSettings")).toEqual([[{ scale: { lowest: 1, highest: 100 } }]]);
});

test("a scale that is none cannot be written", async () => {
  const { user } = await renderPane({ screen: "factors" });
  await user.clear(screen.getByRole("textbox", { name: "Highest rating" }));
  await user.type(screen.getByRole("textbox", { name: "Highest rating" }), "1");
  expect(await screen.findAllByText("The lowest must be below the highest.")).not.toEqual([]);
  expect(screen.getByRole("button", { name: "Write to the sheet" })).toBeDisabled();
});

test("a factor that is to be measured gets its rule from the numbers in the column", async () => {
  const workbook = filledWorkbook(4);
  workbook.extras = [
    { header: "Turnover", numeric: true, cells: [10_000, 2_000_000, null, 50_000] },
  ];
  const { port, user } = await renderPane({ workbook, screen: "factors" });
  await user.click(screen.getByRole("button", { name: /of Purchase volume$/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Rated by" }), "Turnover");
  expect(screen.getByText(/^Rule: log 10000 2000000\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
  await waitFor(() => {
    const [[table] = []] = callsOf(port, "writeFactors") as [FactorTable][];
    const measured = table?.factors.find(({ name }) => name === "Purchase volume")?.measured;
    expect(measured).toEqual({ source: "Turnover", rule: "log", points: "10000 2000000" });
  });
});

test("a factor that is measured is given back to people", async () => {
  const { port, user } = await renderPane({ workbook: filledWorkbook(4), screen: "factors" });
  await user.click(screen.getByRole("button", { name: /of Purchase volume$/ }));
  const choice = () => screen.getByRole("combobox", { name: "Rated by" });
  await user.selectOptions(choice(), "Annual revenue");
  await user.selectOptions(choice(), "People");
  await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
  await waitFor(() => {
    const [[table] = []] = callsOf(port, "writeFactors") as [FactorTable][];
    expect(table?.factors.filter(({ measured }) => measured !== undefined)).toEqual([]);
  });
});

test("what a factor does with its ratings stands under it", async () => {
  const workbook = filledWorkbook(4);
  workbook.ratings.set("Purchase volume", Float64Array.of(7, 7, 7, 7));
  const { user } = await renderPane({ workbook, screen: "factors" });
  await user.click(screen.getByRole("button", { name: /of Purchase volume$/ }));
  expect(screen.getByText(/^100% rated, all of them 7\.0/)).toBeVisible();
});
