import { screen, waitFor, within } from "@testing-library/react";
import { filledWorkbook, portfolioOf } from "../fake-port";
import { callsOf, renderPane, settled } from "../render-pane";

const options = () => within(screen.getByRole("listbox")).getAllByRole("option");

test("of fifty thousand customers only those in view exist, and all are counted", async () => {
  await renderPane({ workbook: filledWorkbook(50_000), screen: "results" });
  expect(screen.getByText("50,000 customers of 50,000")).toBeVisible();
  expect(options().length).toBeLessThan(40);
  expect(options()[0]).toHaveAttribute("aria-setsize", "50000");
});

test("searching and filtering narrow the list and say by how much", async () => {
  const workbook = filledWorkbook();
  const { user } = await renderPane({ workbook, screen: "results" });
  await user.type(screen.getByRole("searchbox", { name: "Search customers" }), "harbour");
  const harbours = workbook.names.filter((name) => name.includes("Harbour")).length;
  expect(await screen.findByText(`${harbours} customers of 24`)).toBeVisible();
  await user.clear(screen.getByRole("searchbox"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "dog");
  const dogs = portfolioOf(workbook).counts[3];
  expect(await screen.findByText(`${dogs} customers of 24`)).toBeVisible();
  for (const option of options()) expect(option).toHaveTextContent("Dog · Low / low");
});

test("sorting by attractiveness puts the highest score first", async () => {
  const workbook = filledWorkbook();
  const { user } = await renderPane({ workbook, screen: "results" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "attractiveness");
  const { score } = portfolioOf(workbook).attractiveness;
  const best = score.indexOf(Math.max(...score.filter((value) => !Number.isNaN(value))));
  expect(options()[0]).toHaveTextContent(workbook.names[best]!);
});

test("sorted by size, each customer says its size under the name of the column", async () => {
  const workbook = filledWorkbook();
  const revenue = workbook.names.map((_, i) => (i === 3 ? 8420 : 10));
  workbook.extras[1] = { header: "Annual revenue", numeric: true, cells: revenue };
  workbook.settings = { ...workbook.settings, sizeColumn: "Annual revenue" };
  const { user } = await renderPane({ workbook, screen: "results" });
  expect(options()[3]).not.toHaveTextContent("8,420");
  await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "size");
  expect(options()[0]).toHaveTextContent(workbook.names[3]!);
  expect(options()[0]).toHaveTextContent("Annual revenue: 8,420 · ");
});

test("by keyboard: arrows choose, the choice is announced, Enter explains", async () => {
  const workbook = filledWorkbook();
  const { user } = await renderPane({ workbook, screen: "results" });
  const list = screen.getByRole("listbox", { name: "Customers" });
  list.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}");
  const chosen = options().find((option) => option.getAttribute("aria-selected") === "true");
  expect(chosen).toHaveTextContent(workbook.names[1]!);
  expect(list).toHaveAttribute("aria-activedescendant", chosen?.id);
  await user.keyboard("{Enter}");
  await settled();
  expect(await screen.findByRole("heading", { name: workbook.names[1]! })).toBeVisible();
  expect(screen.getByRole("heading", { name: /^Why attractiveness is/ })).toBeVisible();
});

test("the row of the chosen customer is selected in the sheet", async () => {
  const { port, user } = await renderPane({ screen: "results" });
  await user.click(options()[2]!);
  await user.click(screen.getByRole("button", { name: "Go to the row" }));
  expect(callsOf(port, "selectCustomer")).toEqual([[2]]);
});

test("the results are copied with the columns of one's choice, and no text of theirs is a formula", async () => {
  const workbook = filledWorkbook(3);
  workbook.names[1] = "=1+1";
  const { user } = await renderPane({ workbook, screen: "results" });
  await user.click(screen.getByRole("button", { name: "Copy for CRM, choose columns…" }));
  const columns = within(await screen.findByRole("group", { name: "Columns" }));
  expect(columns.getByRole("checkbox", { name: "Segment" })).toBeChecked();
  await user.click(columns.getByRole("checkbox", { name: "Attractiveness" }));
  await user.click(columns.getByRole("checkbox", { name: "Advantage" }));
  await user.click(columns.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText(/3 customers copied/)).toBeVisible();
  const lines = (await navigator.clipboard.readText()).split("\r\n");
  expect(lines[0]).toBe("Customer\tSegment\tAnnual revenue\tQuadrant\tStrategy");
  expect(lines[2]).toMatch(/^'=1\+1\tRetail\t\d+\t/);
  expect(lines).toHaveLength(4);
});

test("the chosen ones of the customers' own columns are shown on the Results sheet", async () => {
  const { port, user } = await renderPane({ workbook: filledWorkbook(3), screen: "results" });
  await user.click(screen.getByRole("button", { name: "Copy for CRM, choose columns…" }));
  const columns = within(await screen.findByRole("group", { name: "Columns" }));
  await user.click(columns.getByRole("checkbox", { name: "Annual revenue" }));
  await user.click(columns.getByRole("button", { name: /on the Results sheet/ }));
  await waitFor(() => {
    expect(callsOf(port, "score")).toMatchObject([[{ carried: ["Segment"] }]]);
  });
});

test.each([
  ["Summary for the board", "summary"],
  ["Results as a table", "results-table"],
  ["Watch list", "watch-list"],
  ["Account plan", "account-plan"],
])("%s is written with the results", async (name, report) => {
  const { port, user } = await renderPane({ screen: "results" });
  await user.click(screen.getByRole("button", { name }));
  await settled();
  expect(callsOf(port, "score")).toEqual([
    [expect.objectContaining({ mode: "live", reports: [report] })],
  ]);
});

test("the watch list is looked at in the pane, and opens the card of whom it names", async () => {
  const workbook = filledWorkbook(3);
  const line = {
    ...{ severity: 3, customer: workbook.names[1]!, owner: "Li", flag: "Action late" },
    ...{ reason: "A day has passed.", next: "Do it.\nOpen: Call", size: 10, since: "2026-11-22" },
    ...{ id: "actionLate", done: null, note: null },
  };
  workbook.watched = [line];
  const { user } = await renderPane({ workbook, screen: "results" });
  await user.click(screen.getByRole("button", { name: "Watch list: Look at it here" }));
  const list = within(await screen.findByRole("group", { name: "1 thing to watch" }));
  for (const text of ["Action late", "A day has passed.", "Do it.", "Open: Call"])
    expect(list.getByText(text)).toBeVisible();
  expect(list.getByText("Li · severity 3 · since 2026-11-22")).toBeVisible();
  await user.click(list.getByRole("button", { name: line.customer }));
  expect(await screen.findByRole("heading", { name: line.customer })).toBeVisible();
});

test("what a page is for, and how it is worked out, is read beside its button", async () => {
  const { user } = await renderPane({ screen: "results" });
  await user.click(screen.getByRole("button", { name: "How it works: Watch list" }));
  expect(await screen.findByText(/^An opponent decides: Somebody who decides/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "How it works: Watch list" }));
  expect(screen.queryByText(/^An opponent decides/)).toBeNull();
});

test("the plans of all key accounts are written at once, where there are any", async () => {
  const { port, user } = await renderPane({ workbook: filledWorkbook(12), screen: "results" });
  await user.click(screen.getByRole("button", { name: "Account plans of all key accounts" }));
  await settled();
  expect(callsOf(port, "writePlans")).toEqual([
    [expect.objectContaining({ language: "en-US", overwrite: false })],
  ]);
});

test("of customers that a chosen file holds just so none are copied", async () => {
  const workbook = filledWorkbook(3);
  const { user } = await renderPane({ workbook, screen: "results" });
  await user.click(screen.getByRole("button", { name: "Copy for CRM, choose columns…" }));
  const columns = within(await screen.findByRole("group", { name: "Columns" }));
  const revenue = workbook.extras[1]!.cells;
  const lines = workbook.names.map((name, i) => `${name};${i === 1 ? "1" : String(revenue[i])}`);
  const file = new File([["Customer;Annual revenue", ...lines].join("\n")], "crm.csv");
  await user.upload(columns.getByLabelText("Only customers that differ from a file"), file);
  expect(await screen.findByText("3 customers are in the file.")).toBeVisible();
  await user.click(columns.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText(/1 customer copied/)).toBeVisible();
  const copied = (await navigator.clipboard.readText()).split("\r\n");
  expect(copied).toHaveLength(2);
  expect(copied[1]).toMatch(new RegExp(`^${workbook.names[1]!}\t`));
});
