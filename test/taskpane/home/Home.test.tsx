import { act, screen, within } from "@testing-library/react";
import { emptyWorkbook, filledWorkbook, portfolioOf } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

test("a workbook without tables is offered three ways in", async () => {
  const { port, user } = await renderPane({ workbook: emptyWorkbook() });
  const ways = screen.getByRole("group", { name: "How would you like to start?" });
  expect(
    within(ways)
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual(["Use the table I selected", "Insert a template", "Open the sample"]);
  await user.click(screen.getByRole("button", { name: "Open the sample" }));
  expect(callsOf(port, "insertSample")).toEqual([[{ language: "en-US", overwrite: false }]]);
  expect(await screen.findByRole("button", { name: "Score 24 customers" })).toBeVisible();
});

test("the tiles show what the engine counts, high/low pair and strategy beside each label", async () => {
  const workbook = filledWorkbook();
  await renderPane({ workbook });
  const [star, cashCow, questionMark, dog] = portfolioOf(workbook).counts;
  const tiles = within(screen.getByRole("group", { name: "Customers per quadrant" }));
  const texts = tiles.getAllByRole("button").map(({ textContent }) => textContent);
  expect(texts).toEqual([
    `${questionMark}Question markHigh · Low · Select`,
    `${star}StarHigh · High · Invest`,
    `${dog}DogLow · Low · Harvest`,
    `${cashCow}Cash cowLow · High · Maintain`,
  ]);
});

test("a tile opens the results of its quadrant", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: /: Dog \(/ }));
  expect(await screen.findByRole("combobox", { name: "Show" })).toHaveValue("dog");
});

test("scoring leads on to the matrix, step by step", async () => {
  const { port, user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Score 24 customers" }));
  expect(callsOf(port, "score")).toEqual([
    [{ mode: "live", language: "en-US", chart: true, overwrite: false }],
  ]);
  expect(
    await screen.findByText("24 customers scored.", { ignore: "[role=status]" }),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Look at the matrix" }));
  expect(await screen.findByRole("img", { name: /Matrix of \d+ customers/ })).toBeVisible();
});

test("a change in the workbook is told and read", async () => {
  const workbook = filledWorkbook();
  workbook.results = { sheet: "Results", mode: "live", scoredAt: new Date() };
  const { port } = await renderPane({ workbook });
  workbook.names.push("New customer");
  for (const column of workbook.ratings.values()) column.fill(9);
  act(() => {
    port.changeHappens({ sheet: "Customers", address: "F27" });
  });
  expect(await screen.findByText(/Last change: Customers!F27/)).toBeVisible();
  expect(await screen.findByText(/25 customers/)).toBeVisible();
});
