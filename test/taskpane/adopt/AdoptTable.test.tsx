import { act, screen, within } from "@testing-library/react";
import { KamError } from "../../../src/excel/errors";
import { emptyWorkbook, filledWorkbook, sheetsOf, type FakeWorkbook } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";
import { ownTable } from "../screens";

type Rows = Parameters<typeof sheetsOf>[0][string];

function bringing(sheets: Readonly<Record<string, Rows>>): FakeWorkbook {
  return { ...emptyWorkbook(), sheets: sheetsOf(sheets) };
}

/** A table of which nothing has to be asked. */
const clear: Rows = [
  ["Account", "Owner", "Revenue", "Growth (1-10)", "Margin (1-10)", "Relationship (1-10)"],
  ["Harbour Foods", "Ann", 1200, 9, 8, 9],
  ["Lindqvist", "Bob", 800, 8, 9, 2],
  ["Ostara", "Ann", 450, 2, 1, 8],
  ["Beacon Mills", "Cy", 300, 2, 3, 1],
];

const header = (name: RegExp) => screen.getByRole("button", { name });
const use = (name: string) => screen.getByRole("button", { name });

test("a table of which all is sure takes two clicks to the matrix", async () => {
  const { port, user } = await renderPane({ workbook: bringing({ Accounts: clear }) });
  await user.click(use("Use my own table"));
  expect(
    await screen.findByText("4 customers: 1 Star, 1 Cash cow, 1 Question mark, 1 Dog."),
  ).toBeVisible();
  await user.click(use("Score 4 customers"));
  expect(await screen.findByRole("tab", { name: "Matrix" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  const [[request]] = callsOf(port, "adopt") as [[object]];
  expect(request).toMatchObject({
    place: { sheet: "Accounts", range: "A1:F5", table: null },
    answers: {},
    measures: {},
    overwrite: false,
  });
  expect(callsOf(port, "score")).toHaveLength(1);
});

test("columns and rows are tagged with what they are taken for", async () => {
  await renderPane({ workbook: bringing({ Accounts: ownTable }), screen: "map" });
  expect(await screen.findByRole("button", { name: "Account: Customer" })).toBeVisible();
  for (const tag of [/^Owner: Owner/, /^Revenue: Size/, /^Growth potential: Attractiveness/])
    expect(header(tag)).toBeVisible();
  expect(header(/^Relationship: Advantage/)).toBeVisible();
  // The total is shown, and shown as left out.
  expect(use("Total: count Total as a customer")).toHaveTextContent("Total");
});

test("what is not sure is asked, and each answer takes its question away", async () => {
  const { port, user } = await renderPane({
    workbook: bringing({ Accounts: ownTable }),
    screen: "map",
  });
  const score = await screen.findByRole("button", { name: "Score 4 customers" });
  expect(score).toBeDisabled();
  // Each scale says what it makes of the customers.
  const scale = within(screen.getByRole("group", { name: "Which scale are the ratings on?" }));
  const five = scale.getByRole("button", { name: /^1 to 5/ });
  expect(five).toHaveAccessibleDescription(/Star/);
  await user.click(five);
  await user.click(use("Zeal: Advantage"));
  await user.click(use("Go on like this"));
  expect(screen.queryByText(/open\.$/)).not.toBeInTheDocument();
  expect(score).toBeEnabled();
  await user.click(score);
  const [[request]] = callsOf(port, "adopt") as [[{ answers: object }]];
  expect(request.answers).toMatchObject({
    scale: { lowest: 1, highest: 5 },
    axes: { 6: "advantage" },
    reversed: { 4: true },
  });
});

test("several headers are picked at once and told what they hold", async () => {
  const { port, user } = await renderPane({
    workbook: bringing({ Accounts: clear }),
    screen: "map",
  });
  await screen.findByRole("button", { name: "Account: Customer" });
  await user.click(header(/^Growth/));
  await user.click(header(/^Margin/));
  const bar = within(screen.getByRole("group", { name: /Growth.*Margin/ }));
  await user.click(bar.getByRole("button", { name: "Advantage" }));
  expect(header(/^Growth.*Advantage/)).toHaveAttribute("aria-pressed", "false");
  expect(header(/^Margin.*Advantage/)).toBeVisible();
  // Nothing says now how attractive a customer is: an amount that is there can.
  expect(screen.getByText("Nothing here says how attractive a customer is.")).toBeVisible();
  await user.click(use("Revenue, by its size"));
  expect(header(/^Revenue.*Attractiveness/)).toBeVisible();
  expect(screen.getByText(/by rule: 300 and less is 1, 1,200 and more is 10/)).toBeVisible();
  await user.click(use("Score 4 customers"));
  const [[request]] = callsOf(port, "adopt") as [[{ measures: object }]];
  expect(request.measures).toEqual({ 2: { kind: "linear", from: 300, to: 1200 } });
});

test("a row is left out and counted again by a click", async () => {
  const { user } = await renderPane({ workbook: bringing({ Accounts: clear }), screen: "map" });
  await user.click(await screen.findByRole("button", { name: "Customer: leave Ostara out" }));
  expect(screen.getByText(/^3 customers:/)).toBeVisible();
  expect(screen.getByText(/A Customers sheet of formulas is added/)).toBeVisible();
  await user.click(use("Remark: count Ostara as a customer"));
  expect(screen.getByText(/^4 customers:/)).toBeVisible();
});

test("words are given their numbers before they count", async () => {
  const words: Rows = [
    ["Customer", "Growth", "Margin", "Relationship"],
    ["Alpha", "High", "High", "Low"],
    ["Beta", "Low", "Medium", "High"],
  ];
  const { port, user } = await renderPane({ workbook: bringing({ Words: words }), screen: "map" });
  const medium = await screen.findByRole("textbox", { name: "Medium" });
  expect(medium).toHaveValue("2");
  await user.clear(medium);
  await user.type(medium, "1.5{Enter}");
  await user.click(use("These numbers are right"));
  await user.click(use("Score 2 customers"));
  const [[request]] = callsOf(port, "adopt") as [[{ answers: object }]];
  expect(request.answers).toMatchObject({ words: { High: 3, Medium: 1.5, Low: 1 } });
});

test("every table and block of the workbook can be chosen, and what is none says why", async () => {
  const pairs: Rows = [
    ["", "Price", "Quality", "Service"],
    ["Price", 1, 3, 5],
    ["Quality", 1 / 3, 1, 2],
    ["Service", 1 / 5, 1 / 2, 1],
  ];
  const workbook = bringing({ Pairs: pairs, Accounts: clear });
  const { user } = await renderPane({ workbook, screen: "map" });
  const picker = await screen.findByRole("combobox", { name: "Table" });
  // The cell that is selected lies in the other one.
  expect(picker).toHaveDisplayValue("Accounts!A1:F5 (4 customers)");
  await user.selectOptions(picker, "Pairs!A1:D4 (not a table of rated customers)");
  expect(await screen.findByText(/comparisons in pairs/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Score/ })).not.toBeInTheDocument();
});

test("tables of the same customers on several sheets are shown as one, and can be taken apart", async () => {
  const workbook = bringing({
    Growth: [
      ["Customer", "Growth (1-5)", "Margin (1-5)"],
      ["Alpha", 5, 4],
      ["Beta", 1, 2],
      ["Gamma", 3, 3],
    ],
    Strength: [
      ["Customer", "Quality (1-5)", "Relationship (1-5)"],
      ["Gamma", 4, 5],
      ["Alpha", 1, 2],
      ["Delta", 5, 5],
    ],
  });
  const { port, user } = await renderPane({ workbook, screen: "map" });
  const picker = await screen.findByRole("combobox", { name: "Table" });
  // The cell that is selected lies in one of the two.
  expect(picker).toHaveDisplayValue("Growth + Strength (4 customers)");
  expect(
    screen.getByText(
      "The same customers stand in Growth!A1:C4, Strength!A1:C4; they are put together by “Customer”.",
    ),
  ).toBeVisible();
  expect(screen.getByText("1 customer is only in Growth: Beta")).toBeVisible();
  expect(screen.getByText("1 customer is only in Strength: Delta")).toBeVisible();
  await user.click(use("Score 4 customers"));
  const [[request]] = callsOf(port, "adopt") as [[{ place: object }]];
  expect(request.place).toMatchObject({
    joined: [
      { sheet: "Growth", range: "A1:C4", table: null },
      { sheet: "Strength", range: "A1:C4", table: null },
    ],
  });
});

test("among sixty columns those in use are shown, and the others are found by name", async () => {
  const wide = clear.map((row, i) => [
    ...row,
    ...Array.from({ length: 54 }, (_, k) => (i === 0 ? `Custom ${k}` : k % 2 ? "x" : null)),
  ]);
  const { user } = await renderPane({ workbook: bringing({ Wide: wide }), screen: "map" });
  await screen.findByRole("button", { name: "Account: Customer" });
  expect(screen.queryByRole("button", { name: /^Custom 17/ })).not.toBeInTheDocument();
  await user.type(screen.getByRole("searchbox", { name: "Find a column" }), "custom 17");
  await user.click(header(/^Custom 17/));
  const bar = within(screen.getByRole("group", { name: /Custom 17/ }));
  await user.click(bar.getByRole("button", { name: "Segment" }));
  await user.clear(screen.getByRole("searchbox", { name: "Find a column" }));
  expect(header(/^Custom 17: Segment/)).toBeVisible();
});

test("looking can be stopped, and begun again", async () => {
  const workbook = bringing({ Accounts: clear });
  const { port, user } = await renderPane({ workbook });
  port.failNext("lookForTables", new KamError("KAM-CONNECTION"));
  await user.click(use("Use my own table"));
  expect(await screen.findByText(/Code KAM-CONNECTION/)).toBeVisible();
  await user.click(use("Look again"));
  expect(await screen.findByText(/^4 customers:/)).toBeVisible();
});

test("a workbook without any table says so, and lets one go back", async () => {
  const { user } = await renderPane({ workbook: bringing({}), screen: "map" });
  expect(await screen.findByText(/No sheet holds a table yet/)).toBeVisible();
  await user.click(use("Back"));
  expect(await screen.findByRole("button", { name: "Use my own table" })).toBeVisible();
});

test("what the workbook's own factors say of the columns holds, and is not asked again", async () => {
  const workbook = filledWorkbook();
  const [one, two] = ["attractiveness", "advantage"].map(
    (axis) => workbook.factors!.factors.find((factor) => factor.axis === axis)!.name,
  );
  workbook.sheets = sheetsOf({
    Mine: [
      ["Customer", one!, two!],
      ["Alpha", 3, 4],
      ["Beta", 2, 5],
    ],
  });
  await renderPane({ workbook, screen: "map" });
  expect(await screen.findByText(/^2 customers:/)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Highest rating" })).toHaveValue("10");
});

test("nothing is scored where taking the table over needs consent first", async () => {
  const workbook = bringing({ Accounts: clear });
  workbook.inTheWay = [{ sheet: "Factors", address: "A1:D9", kind: "sheet" }];
  const { port, user } = await renderPane({ workbook, screen: "map" });
  await user.click(await screen.findByRole("button", { name: "Score 4 customers" }));
  expect((await screen.findAllByText(/make room/))[0]).toBeVisible();
  expect(callsOf(port, "score")).toEqual([]);
});

test("a table of one axis is scored as a ranking, without a chart", async () => {
  const one: Rows = [
    ["Customer", "Growth (1-5)", "Margin (1-5)"],
    ["Alpha", 5, 2],
    ["Beta", 1, 5],
  ];
  const { port, user } = await renderPane({ workbook: bringing({ One: one }), screen: "map" });
  await user.click(
    await screen.findByRole("button", { name: "Attractiveness alone, as a ranking" }),
  );
  await user.click(use("Score 2 customers"));
  expect(await screen.findByRole("tab", { name: "Results" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  const [[request]] = callsOf(port, "adopt") as [[{ answers: object }]];
  expect(request.answers).toEqual({ oneAxis: true });
  expect(callsOf(port, "score")).toMatchObject([[{ chart: false }]]);
});

test("Score on the ribbon leads to one's own table where there is none of the product's", async () => {
  const { port } = await renderPane({ workbook: bringing({ Accounts: clear }) });
  const detail = { screen: "home", task: { kind: "score" } };
  act(() => {
    document.dispatchEvent(new CustomEvent("kam:request", { detail }));
  });
  expect(await screen.findByText(/^4 customers:/)).toBeVisible();
  expect(callsOf(port, "score")).toEqual([]);
});

/** Ostara's total is not the sum of its ratings, and places it before Lindqvist; 23 is off the scale. */
const mistaken: Rows = [
  ["Account", "Growth (1-10)", "Margin (1-10)", "Relationship (1-10)", "Total"],
  ["Harbour Foods", 9, 8, 9, 26],
  ["Lindqvist", 8, 9, 2, 19],
  ["Ostara", 2, 1, 8, 21],
  ["Beacon Mills", 2, 3, 1, 6],
  ["Calloway", 5, 5, 23, 33],
];

test("mistakes of the tables are named with their cells, and the table is used from there", async () => {
  const workbook = bringing({ Accounts: mistaken });
  const { port, user } = await renderPane({ workbook, screen: "map" });
  await user.click(await screen.findByRole("button", { name: "Check the tables for mistakes…" }));
  const table = within(await screen.findByRole("region", { name: "Accounts!A1:E6" }));
  expect(table.getByText("2 things are wrong:")).toBeVisible();
  expect(table.getByText("Lindqvist: from place 4 to 3")).toBeVisible();
  await user.click(table.getByRole("button", { name: /^E4 \(Ostara\): 21, but .* 11\.$/ }));
  expect(callsOf(port, "select")).toEqual([[{ sheet: "Accounts", address: "E4" }]]);
  await user.click(table.getByRole("button", { name: "Use this table" }));
  expect(await screen.findByRole("button", { name: "Score 5 customers" })).toBeVisible();
  expect(callsOf(port, "adopt")).toEqual([]);
});

test("a table that works out one score is checked too, and cannot be used", async () => {
  // 7 ÷ 6 × 8 is 9.33, as published with 9.24.
  const index: Rows = [
    ["Attribute", "Importance", "Score", "Weighted score"],
    ["Price", 7, 8, 9.24],
    ["Range", 5, 4, 3.33],
    ["Service", 9, 8, 12],
    ["Parking", 3, 3, 1.5],
    ["Hours", 6, 4, 4],
    ["Average", 6, 5.4, 6.01],
  ];
  const { user } = await renderPane({ workbook: bringing({ Index: index }), screen: "map" });
  await user.click(await screen.findByRole("button", { name: "Check the tables for mistakes…" }));
  const table = within(await screen.findByRole("region", { name: /^Index!/ }));
  expect(table.getByText(/^D2 \(Price\): 9\.24, but weight × rating is 9\.3/)).toBeVisible();
  expect(table.queryByRole("button", { name: "Use this table" })).not.toBeInTheDocument();
});
