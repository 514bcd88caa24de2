import { screen, waitFor, within } from "@testing-library/react";
import { filledWorkbook, portfolioOf, type FakeWorkbook } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

/** The markers of a fill. */
const inside = (fill: string) =>
  [...document.querySelectorAll(".series")]
    .filter((series) => series.getAttribute("fill") === fill)
    .flatMap((series) => [...series.querySelectorAll("path")]);

const asked = () => screen.getByRole("switch", { name: "Show how sure every place is" });

/** One factor an axis leaves nothing to doubt. */
function withOneFactor(workbook: FakeWorkbook): FakeWorkbook {
  const table = workbook.factors!;
  const kept = (["attractiveness", "advantage"] as const).flatMap(
    (axis) => table.factors.find((factor) => factor.axis === axis) ?? [],
  );
  return { ...workbook, factors: { ...table, factors: kept } };
}

test("where one factor makes each axis all places are firm, and nobody is in a quadrant by a hair", async () => {
  const workbook = withOneFactor(filledWorkbook());
  const { user } = await renderPane({ workbook, screen: "matrix" });
  await user.click(asked());
  await screen.findByText("Nobody is in a quadrant by a hair.");
  const placed = portfolioOf(workbook).cell.filter((code) => code !== 255).length;
  const colors = ["#107c10", "#bc4b09", "#115ea3", "#616161"];
  await waitFor(() => {
    expect(colors.flatMap(inside)).toHaveLength(placed);
  });
});

test("who is in a quadrant by a hair is hollow in the picture and named, the largest first", async () => {
  const workbook = filledWorkbook(200);
  workbook.settings = { ...workbook.settings, sizeColumn: "Annual revenue" };
  const { user } = await renderPane({ workbook, screen: "matrix" });
  expect(inside("#ffffff")).toEqual([]);
  await user.click(asked());
  const list = await screen.findByRole("list", { name: /by a hair, the largest first/ });
  const names = within(list)
    .getAllByRole("button")
    .map((button) => button.textContent);
  expect(names.length).toBeGreaterThan(1);
  const revenue = workbook.extras.find(({ header }) => header === "Annual revenue")!.cells;
  const sizes = names.map((name) => Number(revenue[workbook.names.indexOf(name)]));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  await waitFor(() => {
    expect(inside("#ffffff").length).toBeGreaterThanOrEqual(names.length);
  });
  await user.click(asked());
  await waitFor(() => {
    expect(inside("#ffffff")).toEqual([]);
  });
});

test("a name in the list opens its card, and the sheet is written on request", async () => {
  const { user, port } = await renderPane({ workbook: filledWorkbook(40), screen: "matrix" });
  await user.click(asked());
  await user.click(await screen.findByRole("button", { name: "Write it for all customers" }));
  expect(callsOf(port, "runModel")).toMatchObject([[{ id: "certainty", typed: {} }]]);
  const list = await screen.findByRole("list", { name: /by a hair/ });
  const [first] = within(list).getAllByRole("button");
  const name = first!.textContent;
  await user.click(first!);
  expect(await screen.findByRole("region", { name: "How sure is it" })).toBeVisible();
  expect(screen.getByText(name)).toBeVisible();
});

test("what the markers show is kept with the workbook, whose own chart shows it then", async () => {
  const { user, port } = await renderPane({ workbook: filledWorkbook(40), screen: "matrix" });
  await user.click(asked());
  const colors = screen.getByRole<HTMLSelectElement>("combobox", { name: "Colour by" });
  expect(colors.selectedOptions[0]?.textContent).toBe("Quadrant, filled by certainty");
  await user.click(screen.getByRole("button", { name: "Save to workbook" }));
  expect(callsOf(port, "writeSettings")).toEqual([[{ colorColumn: "Certainty" }]]);
});

test("where the workbook says so it is shown at once, as a table too, and may be turned off", async () => {
  const workbook = withOneFactor(filledWorkbook(40));
  workbook.settings = { ...workbook.settings, colorColumn: "Certainty" };
  const { user, port } = await renderPane({ workbook, screen: "matrix" });
  expect(asked()).toBeChecked();
  await screen.findByText("Nobody is in a quadrant by a hair.");
  await user.click(screen.getByRole("button", { name: "As table" }));
  const placed = portfolioOf(workbook).cell.filter((code) => code !== 255).length;
  expect(screen.getAllByRole("cell", { name: /· 100(\.0)?% sure$/ })).toHaveLength(placed);
  await user.click(asked());
  await user.click(screen.getByRole("button", { name: "Save to workbook" }));
  expect(callsOf(port, "writeSettings")).toEqual([[{ colorColumn: null }]]);
});

test("a column of the customers' own that is called so colours by its values", async () => {
  const workbook = filledWorkbook(40);
  const cells = workbook.names.map((_, i) => (i % 2 === 0 ? "high" : "low"));
  workbook.extras = [...workbook.extras, { header: "Certainty", numeric: false, cells }];
  workbook.settings = { ...workbook.settings, colorColumn: "Certainty" };
  await renderPane({ workbook, screen: "matrix" });
  expect(screen.queryByRole("switch")).toBeNull();
  await waitFor(() => {
    expect(document.querySelector(".legend")?.textContent).toMatch(/high \(\d+\).*low \(\d+\)/);
  });
});
