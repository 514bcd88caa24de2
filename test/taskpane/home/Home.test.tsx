import { act, render, screen, waitFor, within } from "@testing-library/react";
import { KamError } from "../../../src/excel/errors";
import { App } from "../../../src/taskpane/app/App";
import type { WorkbookPort } from "../../../src/taskpane/ports";
import { ThemeProvider } from "../../../src/taskpane/theme/ThemeProvider";
import { createFakePort, emptyWorkbook, filledWorkbook, portfolioOf } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

test("a workbook without tables is offered three ways in first", async () => {
  const { port, user } = await renderPane({ workbook: emptyWorkbook() });
  const ways = screen.getByRole("group", { name: "How would you like to start?" });
  const first = within(ways)
    .getAllByRole("button")
    .map(({ textContent }) => textContent)
    .slice(0, 3);
  expect(first).toEqual(["Use my own table", "Insert a template", "Open the sample"]);
  await user.click(screen.getByRole("button", { name: "Open the sample" }));
  expect(callsOf(port, "insertSample")).toEqual([[{ language: "en-US", overwrite: false }]]);
  expect(await screen.findByRole("button", { name: "Score 24 customers" })).toBeVisible();
});

test.each([
  ["holds cells of the user's", false, "Use my own table"],
  ["is blank", true, "Open the sample"],
])(
  "where the workbook %s the first way that leads anywhere stands out",
  async (_, isBlank, name) => {
    await renderPane({ workbook: { ...emptyWorkbook(), isBlank } });
    const ways = within(screen.getByRole("group", { name: "How would you like to start?" }));
    const [plain] = ways.getAllByRole("button", { name: "Insert a template" });
    expect(ways.getByRole("button", { name }).className).not.toBe(plain?.className);
    const rest = ["Use my own table", "Open the sample"].find((one) => one !== name) ?? "";
    expect(ways.getByRole("button", { name: rest }).className).toBe(plain?.className);
  },
);

test("a case history is chosen, told, and opened", async () => {
  const { port, user } = await renderPane({ workbook: emptyWorkbook() });
  const choice = await screen.findByRole("combobox", { name: "Or a case history" });
  await user.selectOptions(choice, "A maker of packaging looks for its next growth");
  expect(screen.getByText(/^A maker of cans sells to few large customers/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Open the case" }));
  expect(callsOf(port, "insertSample")).toEqual([
    [{ language: "en-US", history: "packaging", overwrite: false }],
  ]);
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

test("customers in a plain range are offered to become an Excel table, once", async () => {
  const { port, user } = await renderPane({
    workbook: { ...filledWorkbook(), isPlainRange: true },
  });
  const offer = await screen.findByRole("button", { name: "Make it an Excel table" });
  await user.click(offer);
  expect(callsOf(port, "makeTable")).toHaveLength(1);
  await waitFor(() => {
    expect(offer).not.toBeInTheDocument();
  });
});

test("a tile opens the results of its quadrant", async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole("button", { name: /Dog/ }));
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

test("how many were scored stays said when another customer comes", async () => {
  const { port, user } = await renderPane();
  await user.click(screen.getByRole("button", { name: "Score 24 customers" }));
  const said = await screen.findByText("24 customers scored.", { ignore: "[role=status]" });
  const { workbook } = port;
  workbook.names = [...workbook.names, "New customer"];
  for (const [name, column] of workbook.ratings) {
    workbook.ratings.set(name, Float64Array.of(...column, 5));
  }
  act(() => {
    port.changeHappens({ sheet: "Customers", address: "A27" });
  });
  expect(await screen.findByText(/25 customers/)).toBeVisible();
  expect(said).toHaveTextContent("24 customers scored.");
});

test.each([
  ["live", /live formulas.* without this add-in, choose plain formulas/],
  ["native", /sheet of plain Excel formulas/],
  ["values", /sheet of frozen numbers/],
] as const)("what scoring will write is said as it is set: %s", async (writeMode, said) => {
  const workbook = filledWorkbook();
  workbook.settings = { ...workbook.settings, writeMode };
  await renderPane({ workbook });
  expect(screen.getByText(said)).toBeVisible();
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

/** The pane on a workbook whose customers are read only when, and as, the test says. */
function renderReading(read: (port: WorkbookPort) => WorkbookPort["read"]): WorkbookPort {
  const port = createFakePort(filledWorkbook());
  render(
    <ThemeProvider theme="light">
      <App port={{ ...port, read: read(port) }} language="en-US" />
    </ThemeProvider>,
  );
  return port;
}

test("what was found is shown and can be scored while the customers are still being read", async () => {
  let goOn: () => void;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  renderReading((port) => () => held.then(port.read));
  expect(await screen.findByRole("button", { name: "Score the customers" })).toBeEnabled();
  expect(screen.getByText("Reading the workbook…")).toBeVisible();
  const star = () => screen.getByRole("button", { name: /Star/ });
  expect(star()).toBeDisabled();
  await act(async () => {
    goOn();
    await held;
  });
  expect(await screen.findByRole("button", { name: /Star/ })).toBeEnabled();
  expect(screen.getByRole("button", { name: "Score 24 customers" })).toBeEnabled();
  expect(screen.queryByText("Reading the workbook…")).not.toBeInTheDocument();
});

test("customers that could not be read are not counted, and are read again when asked", async () => {
  let failed = false;
  renderReading((port) => () => {
    if (failed) return port.read();
    failed = true;
    return Promise.reject(new KamError("KAM-CONNECTION"));
  });
  expect(await screen.findByText(/Code KAM-CONNECTION/)).toBeVisible();
  expect(screen.queryByText(/24 customers/)).not.toBeInTheDocument();
  act(() => {
    screen.getByRole("button", { name: "Read the workbook again" }).click();
  });
  expect(await screen.findByRole("button", { name: /Star/ })).toBeEnabled();
});

test("customers added below the range are said before they are in the results, and Score again takes them in", async () => {
  const workbook = filledWorkbook();
  workbook.results = { sheet: "Results", mode: "live", scoredAt: new Date() };
  workbook.chart = { sheet: "Matrix" };
  workbook.added = 2;
  const { port, user } = await renderPane({ workbook });
  expect(
    screen.getByText("2 customers were added below the range, and not in the results yet."),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Score again" }));
  expect(callsOf(port, "score")).toHaveLength(1);
});
