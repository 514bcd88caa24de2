import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import type { Language } from "../../../src/i18n/language";
import type { PointChartPlan } from "../../../src/plans/chart/plan";
import { movers } from "../../../src/taskpane/matrix/with-cuts";
import { createFakePort, filledWorkbook, portfolioOf } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

const slider = (axis: string) => screen.getByRole("slider", { name: `Cut, ${axis}` });
const up = () => slider("Customer attractiveness");
const across = () => slider("Business advantage");

test("a border moves by the arrow keys, and says how many customers would move", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ workbook, screen: "matrix" });
  up().focus();
  await user.keyboard("{ArrowUp}{ArrowUp}{PageUp}");
  expect(up()).toHaveAttribute("aria-valuenow", "6.7");
  const { input } = await createFakePort(workbook).read();
  const cuts = { ...input.settings.cuts, attractiveness: 6.7 };
  const moved = scorePortfolio({ ...input, settings: { ...input.settings, cuts } });
  const moves = movers(portfolioOf(workbook).cell, moved.cell).length;
  expect(moves).toBeGreaterThan(0);
  expect(up()).toHaveAttribute("aria-valuetext", expect.stringContaining(`6.7; ${moves} customer`));
  await user.click(screen.getByRole("button", { name: "Save to workbook" }));
  expect(callsOf(port, "writeSettings")).toEqual([
    [{ cuts: { attractiveness: 6.7, advantage: "midpoint" } }],
  ]);
});

test("who would move is named and has a ring in the picture, before anything is written", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ workbook, screen: "matrix" });
  expect(screen.queryByRole("list", { name: "Who would move" })).toBeNull();
  up().focus();
  await user.keyboard("{PageUp}");
  const { input } = await createFakePort(workbook).read();
  const cuts = { ...input.settings.cuts, attractiveness: 6.5 };
  const after = scorePortfolio({ ...input, settings: { ...input.settings, cuts } });
  const before = portfolioOf(workbook).cell;
  const names = ["Star", "Cash cow", "Question mark", "Dog"];
  const expected = [...before.keys()]
    .filter((row) => before[row] !== after.cell[row])
    .map((row) => `${input.names[row]}: ${names[before[row]!]} → ${names[after.cell[row]!]}`);
  expect(expected.length).toBeGreaterThan(0);
  const list = screen.getByRole("list", { name: "Who would move" });
  const shown = within(list).getAllByRole("listitem");
  expect(shown.map((each) => each.textContent.replace(/\s+/g, " "))).toEqual(
    expected.length > 8 ? [...expected.slice(0, 8), `and ${expected.length - 8} more`] : expected,
  );
  const picture = screen.getByRole("img", { name: /^Matrix of/ });
  await waitFor(() => {
    expect(picture.ownerDocument.querySelectorAll(".ring")).toHaveLength(expected.length);
  });
  expect(callsOf(port, "writeSettings")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Discard" }));
  await waitFor(() => {
    expect(document.querySelectorAll(".ring")).toHaveLength(0);
  });
});

test("what is kept is in the chart too, where there is one", async () => {
  const { port, user } = await renderPane({ screen: "matrix" });
  await user.click(screen.getByRole("button", { name: "Insert the chart in Excel" }));
  await screen.findByRole("button", { name: "Update the chart on “Matrix”" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Colour by" }), "Segment");
  await user.click(screen.getByRole("button", { name: "Save to workbook" }));
  await waitFor(() => {
    expect(callsOf(port, "score")).toHaveLength(2);
  });
  expect(callsOf(port, "writeSettings")).toEqual([[{ colorColumn: "Segment" }]]);
});

test("the picture says how many customers it does not name", async () => {
  const workbook = filledWorkbook();
  const { user } = await renderPane({ workbook, screen: "matrix" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Customer names" }), "10");
  const placed = 24 - portfolioOf(workbook).counts[4];
  expect(await screen.findByText(/have no name here/)).toHaveTextContent(
    `${placed - document.querySelectorAll(".labels text").length} customers have no name here`,
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Customer names" }), "0");
  await waitFor(() => {
    expect(screen.queryByText(/have no name here/)).toBeNull();
  });
});

test("names too long for a narrow pane are cut rather than left out", async () => {
  const workbook = filledWorkbook();
  workbook.names = workbook.names.map((name) => `${name} 与它在各地的全部分支机构`);
  await renderPane({ workbook, screen: "matrix" });
  const shown = [...document.querySelectorAll(".labels text")].map((each) => each.textContent);
  expect(shown.length).toBeGreaterThan(0);
  for (const text of shown) {
    expect(text).toMatch(/.{5}…$/);
    expect(workbook.names.filter((name) => name.startsWith(text.slice(0, -1)))).not.toEqual([]);
  }
});

test("Home and End take a border to the ends of the scale, and no key beyond", async () => {
  const { user } = await renderPane({ screen: "matrix" });
  across().focus();
  await user.keyboard("{End}{ArrowRight}");
  expect(across()).toHaveAttribute("aria-valuenow", "10");
  await user.keyboard("{Home}{ArrowLeft}");
  expect(across()).toHaveAttribute("aria-valuenow", "1");
});

test("a border is dragged with the mouse", async () => {
  await renderPane({ screen: "matrix" });
  const box = { left: 0, top: 0, width: 300, height: 288 };
  jest
    .spyOn(HTMLElement.prototype, "getBoundingClientRect")
    .mockReturnValue(box as unknown as DOMRect);
  fireEvent.pointerDown(across(), { pointerId: 1 });
  fireEvent.pointerMove(across(), { pointerId: 1, clientX: 500, clientY: 100 });
  jest.restoreAllMocks();
  expect(across()).toHaveAttribute("aria-valuenow", "10");
  expect(up()).toHaveAttribute("aria-valuenow", "5.5");
});

test("what was tried can be discarded", async () => {
  const { port, user } = await renderPane({ screen: "matrix" });
  up().focus();
  await user.keyboard("{PageUp}");
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(up()).toHaveAttribute("aria-valuenow", "5.5");
  expect(callsOf(port, "writeSettings")).toEqual([]);
});

test("the picture is the product's own, with every placed customer's marker", async () => {
  const workbook = filledWorkbook();
  await renderPane({ workbook, screen: "matrix" });
  const { counts } = portfolioOf(workbook);
  const placed = 24 - counts[4];
  const picture = screen.getByRole("img", { name: `Matrix of ${placed} customers` });
  expect(picture.querySelectorAll(".series path")).toHaveLength(placed);
});

test("the same data as a table, to be sorted", async () => {
  const workbook = filledWorkbook();
  const { user } = await renderPane({ workbook, screen: "matrix" });
  await user.click(screen.getByRole("button", { name: "As table" }));
  const table = screen.getByRole("table", { name: "Customers in the matrix" });
  await user.click(within(table).getByRole("button", { name: "Sort by Attractiveness" }));
  const column = within(table).getByRole("columnheader", { name: "Attractiveness" });
  expect(column).toHaveAttribute("aria-sort", "descending");
  const shown = within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => Number(within(row).getAllByRole("cell")[1]?.textContent));
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  expect(shown).toHaveLength(24 - portfolioOf(workbook).counts[4]);
});

test("customers are coloured by a column they share values of, which the picture and the table name", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ workbook, screen: "matrix" });
  const choice = screen.getByRole("combobox", { name: "Colour by" });
  expect(within(choice).getAllByRole("option")).toHaveLength(3);
  await user.selectOptions(choice, "Segment");
  const legend = () => document.querySelector(".legend")?.textContent ?? "";
  await waitFor(() => {
    expect(legend()).toMatch(/Food \(\d+\).*Retail \(\d+\)/);
  });
  // Every other customer is of one segment or the other.
  const placed = (odd: number) =>
    [...portfolioOf(workbook).cell].filter((code, i) => code < 4 && i % 2 === odd).length;
  expect(legend()).toContain(`Food (${placed(0)})`);
  expect(legend()).toContain(`Retail (${placed(1)})`);
  await user.click(screen.getByRole("button", { name: "As table" }));
  expect(screen.getAllByRole("cell", { name: /· Food$/ })).toHaveLength(placed(0));
  await user.click(screen.getByRole("button", { name: "Save to workbook" }));
  expect(callsOf(port, "writeSettings")).toEqual([[{ colorColumn: "Segment" }]]);
});

test("the native chart is inserted, and updated once it is there", async () => {
  const { port, user } = await renderPane({ screen: "matrix" });
  await user.click(screen.getByRole("button", { name: "Insert the chart in Excel" }));
  expect(callsOf(port, "score")).toMatchObject([[{ chart: true }]]);
  expect(await screen.findByRole("button", { name: "Update the chart on “Matrix”" })).toBeEnabled();
});

/** A chart with one name, this far to the right of its customer, whose lines stand at these cuts. */
function chartWith(shift: number, cut: number): PointChartPlan {
  const cell = { top: 4, left: 0, bottom: 4, right: 0 };
  const axis = { min: 1, max: 10, majorUnit: 1, title: "", numberFormat: "", logarithmic: false };
  const label = { series: 0, point: 0, cell, text: "", position: "Right", led: false } as const;
  return {
    name: "KAM Matrix",
    type: "XYScatter",
    ...{ sheet: "matrix", dataSheet: "chartData", source: cell, title: "", altText: "" },
    place: { left: 0, top: 0, width: 740, height: 470 },
    plot: { left: 40, top: 40, width: 660, height: 350 },
    ...{ series: [], exchange: [], markerSize: 7, labelSize: 9, noteColor: "", unlisted: [] },
    axes: { x: { ...axis, cut }, y: { ...axis, cut } },
    labels: [{ ...label, shift: { x: shift, y: 0 }, customer: 0, crowded: false, at: null }],
  };
}

const drawn = (
  chart: PointChartPlan,
  mode: "live" | "values" = "live",
  language: Language = "en-US",
) => ({
  ...filledWorkbook(24, language),
  results: { sheet: "Results", mode, scoredAt: new Date(2026, 10, 2) },
  chart: { sheet: "Matrix", drawn: chart },
});

test.each([
  ["en-US", "1 name now touches something", "Place names again"],
  ["zh-CN", "1 个名称与其他内容重叠", "重新排布名称"],
  ["zh-TW", "1 個名稱與其他內容重疊", "重新排列名稱"],
] as const)(
  "names that customers have moved on to something are placed again at one click (%s)",
  async (language, said, offer) => {
    // Farther to the right than the plot is wide.
    const workbook = drawn(chartWith(700, 5.5), "live", language);
    const { port, user } = await renderPane({ workbook, language, screen: "matrix" });
    expect(await screen.findByText(new RegExp(said))).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: offer }));
    expect(callsOf(port, "score")).toMatchObject([[{ chart: true, mode: "live" }]]);
  },
);

test("lines that stand at other cuts than the workbook's are said", async () => {
  const chart = { ...chartWith(0, 7), labels: [] };
  await renderPane({ workbook: drawn(chart), screen: "matrix" });
  expect(screen.getByText(/lines do not follow the cuts/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Update the chart on “Matrix”" })).toBeEnabled();
});

test("a chart of values, where nothing moves by itself, is not offered anything", async () => {
  await renderPane({ workbook: drawn(chartWith(700, 7), "values"), screen: "matrix" });
  expect(screen.queryByText(/touches something|do not follow/)).toBeNull();
  expect(screen.getByRole("button", { name: "Update the chart on “Matrix”" })).toBeEnabled();
});

test("a host without a clipboard for pictures gets a file instead", async () => {
  const { user } = await renderPane({ screen: "matrix" });
  const saved: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  await user.click(screen.getByRole("button", { name: "Copy picture" }));
  await waitFor(() => {
    expect(saved).toEqual(["matrix.svg"]);
  });
  jest.restoreAllMocks();
});
