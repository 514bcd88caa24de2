import { act, screen, within } from "@testing-library/react";
import { factorCells } from "../factor-cells";
import { filledWorkbook, portfolioOf } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

const selected = (customer: number | null) => ({ sheet: "Customers", address: "C9", customer });

test("the card follows the row that is selected in the sheet", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ workbook, screen: "card" });
  expect(screen.getByRole("heading", { name: "Choose a customer" })).toBeVisible();
  act(() => {
    port.selectionMoves(selected(7));
  });
  expect(await screen.findByRole("heading", { name: workbook.names[7]! })).toBeVisible();
  act(() => {
    port.selectionMoves(selected(null));
  });
  expect(screen.getByText("8 of 24")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Next customer" }));
  expect(screen.getByRole("heading", { name: workbook.names[8]! })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go to the row" }));
  expect(callsOf(port, "selectCustomer")).toEqual([[8]]);
});

test("the numbers on the card are the engine's", async () => {
  const workbook = filledWorkbook();
  const { port } = await renderPane({ workbook, screen: "card" });
  act(() => {
    port.selectionMoves(selected(0));
  });
  const { attractiveness } = portfolioOf(workbook);
  const score = attractiveness.score[0]!.toFixed(1);
  const table = await screen.findByRole("region", { name: `Why attractiveness is ${score}` });
  const adds = within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => Number(within(row).getAllByRole("cell").at(-1)?.textContent));
  const sum = adds.filter((value) => !Number.isNaN(value)).reduce((all, value) => all + value, 0);
  // Each part is shown to two decimals.
  expect(Math.abs(sum - attractiveness.score[0]!)).toBeLessThan(0.005 * adds.length);
});

test("each weight on the card times its rating comes to what it adds, to two decimals", async () => {
  const workbook = filledWorkbook();
  const own = workbook.factors!.factors.filter(({ axis }) => axis === "attractiveness").slice(0, 7);
  workbook.factors = {
    ...workbook.factors!,
    factors: own.map((factor) => ({ ...factor, weight: 10, optional: false, lessIsBetter: false })),
  };
  own.forEach(({ name }, i) => {
    workbook.ratings.get(name)![0] = i + 3;
  });
  const { port } = await renderPane({ workbook, screen: "card" });
  act(() => {
    port.selectionMoves(selected(0));
  });
  const table = await screen.findByRole("region", { name: /^Why attractiveness is/ });
  const lines = within(table).getAllByRole("row").slice(1);
  const shown = lines.map((line) =>
    within(line)
      .getAllByRole("cell")
      .slice(1)
      .map(({ textContent }) => textContent),
  );
  // A seventh of 9, 8, … 3.
  expect(shown).toEqual([
    ["9", "14.3%", "1.29"],
    ["8", "14.3%", "1.14"],
    ["7", "14.3%", "1.00"],
    ["6", "14.3%", "0.86"],
    ["5", "14.3%", "0.71"],
    ["4", "14.3%", "0.57"],
    ["3", "14.3%", "0.43"],
  ]);
});

test("a customer with too few ratings says why it has no position", async () => {
  const { port } = await renderPane({ screen: "card" });
  act(() => {
    port.selectionMoves(selected(5));
  });
  expect(await screen.findByText("Not rated")).toBeVisible();
  expect(
    screen.getByText(/Only 0% of the attractiveness weight .* 60% of each is needed/),
  ).toBeVisible();
});

test("the card says what a factor's ratings mean, where the Factors table does", async () => {
  const workbook = filledWorkbook();
  const { name } = workbook.factors!.factors[0]!;
  workbook.factorCells = factorCells(
    ["Factor", "Lowest means", "Highest means"],
    [[name, "never pays", "pays at once"]],
  );
  const { port } = await renderPane({ workbook, screen: "card" });
  act(() => {
    port.selectionMoves(selected(0));
  });
  expect(await screen.findByText("1 = never pays; 10 = pays at once")).toBeVisible();
});

test("a Question mark's card says whether it is worth building up, by its factors of the future", async () => {
  const workbook = filledWorkbook(60);
  const { cell } = portfolioOf(workbook);
  const customer = [...cell].indexOf(2);
  let [sum, weights] = [0, 0];
  workbook.factors?.factors.forEach(({ name, group, weight }) => {
    const rating = workbook.ratings.get(name)?.[customer] ?? NaN;
    if (group !== "Future" || Number.isNaN(rating)) return;
    sum += weight * rating;
    weights += weight;
  });
  const { port } = await renderPane({ workbook, screen: "card" });
  act(() => {
    port.selectionMoves(selected(customer));
  });
  const verb = sum / weights >= 5.5 ? "Build" : "Shrink";
  expect(await screen.findByText(verb)).toBeVisible();
  const score = String(Number((sum / weights).toFixed(2)));
  expect(screen.getByText(new RegExp(`Its future factors score ${score}`))).toBeVisible();
});

test("a Star's card says where it stands among the Stars, parted at their own medians", async () => {
  const workbook = filledWorkbook(60);
  const { cell, attractiveness, advantage } = portfolioOf(workbook);
  const stars = [...cell].flatMap((code, i) => (code === 0 ? [i] : []));
  const median = (scores: Float64Array) => {
    const own = stars.map((i) => scores[i]!).sort((a, b) => a - b);
    const half = own.length / 2;
    return (own[Math.ceil(half) - 1]! + own[Math.floor(half)]!) / 2;
  };
  const [first] = stars;
  const isHigh = (scores: Float64Array) => scores[first!]! >= median(scores);
  const [up, right] = [isHigh(attractiveness.score), isHigh(advantage.score)];
  const label = up ? (right ? "Star" : "Question mark") : right ? "Cash cow" : "Dog";
  const { port } = await renderPane({ workbook, screen: "card" });
  act(() => {
    port.selectionMoves(selected(first!));
  });
  const said = `Among the ${stars.length} key accounts: ${label} (`;
  expect(await screen.findByText((text) => text.startsWith(said))).toBeVisible();
});

test("what part of the weight is rated stands with the weights, which are parts of that", async () => {
  const workbook = filledWorkbook();
  const attractiveness = workbook.factors!.factors.filter(({ axis }) => axis === "attractiveness");
  const total = attractiveness.reduce(
    (sum, { weight, optional }) => sum + (optional ? 0 : weight),
    0,
  );
  attractiveness.forEach(({ name, optional }, i) => {
    workbook.ratings.get(name)![0] = i === 0 || optional ? NaN : 5;
  });
  const { port } = await renderPane({ workbook, screen: "card" });
  act(() => {
    port.selectionMoves(selected(0));
  });
  const table = await screen.findByRole("region", { name: /^Why attractiveness is/ });
  const rated = Math.round(100 * (1 - attractiveness[0]!.weight / total));
  expect(rated).toBeLessThan(100);
  const said = `${rated}% of the weight is rated; the weights below are parts of that.`;
  expect(within(table).getByText(said)).toBeVisible();
});

test("where all of the weight is rated the card says nothing of it", async () => {
  const workbook = filledWorkbook();
  for (const ratings of workbook.ratings.values()) ratings[0] = 5;
  const { port } = await renderPane({ workbook, screen: "card" });
  act(() => {
    port.selectionMoves(selected(0));
  });
  await screen.findByRole("region", { name: /^Why attractiveness is/ });
  expect(screen.queryByText(/of the weight is rated/)).toBeNull();
});
