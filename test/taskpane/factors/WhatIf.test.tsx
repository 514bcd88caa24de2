import { screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { FactorTable } from "../../../src/engine/factors/types";
import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import { factorCells } from "../factor-cells";
import { createFakePort, filledWorkbook, type FakeWorkbook } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

expect.extend(toHaveNoViolations);

/** A workbook whose Factors table keeps a set of weights, in which one factor weighs otherwise than today. */
function keeping(factor: string, weight: number): FakeWorkbook {
  const workbook = filledWorkbook(60);
  const { factors } = workbook.factors!;
  workbook.factorCells = factorCells(
    ["Factor", "Weight", "Weight (Bold)"],
    factors.map(({ name, weight: today }) => [name, today, name === factor ? weight : null]),
  );
  return workbook;
}

/** Who stands elsewhere once the weight is really changed. */
async function movedBy(factor: string, weight: number): Promise<string[]> {
  const workbook = filledWorkbook(60);
  const scored = async () => scorePortfolio((await createFakePort(workbook).read()).input).cell;
  const before = await scored();
  workbook.factors = {
    ...workbook.factors!,
    factors: workbook.factors!.factors.map((one) =>
      one.name === factor ? { ...one, weight } : one,
    ),
  };
  const after = await scored();
  return workbook.names.filter((_, row) => before[row] !== after[row]);
}

const open = async (workbook: FakeWorkbook) => {
  const pane = await renderPane({ workbook, screen: "factors" });
  await pane.user.click(screen.getByRole("button", { name: "What if?" }));
  const panel = await screen.findByRole("region", { name: "Other weights compared" });
  return { ...pane, panel };
};

test("a kept set names who would move, and is written only when it is used and then written", async () => {
  const moved = await movedBy("Purchase volume", 120);
  expect(moved.length).toBeGreaterThan(1);
  const { user, port, panel, container } = await open(keeping("Purchase volume", 120));
  const set = within(panel).getByRole("group", { name: `Bold: ${moved.length} customers move` });
  const items = within(set).getAllByRole("listitem");
  expect(items.map((item) => item.firstElementChild!.textContent).sort()).toEqual(moved.sort());
  expect(items[0]).toHaveTextContent(/(Star|Cash cow|Question mark|Dog) → /);
  const rows = within(within(panel).getByRole("table")).getAllByRole("row").slice(1);
  const sums = rows.map((row) =>
    within(row)
      .getAllByRole("cell")
      .reduce((sum, { textContent }) => sum + Number(textContent), 0),
  );
  expect(sums).toEqual([60, 60]);
  expect(await axe(container)).toHaveNoViolations();
  expect(callsOf(port, "writeFactors")).toEqual([]);
  await user.click(within(set).getByRole("button", { name: "Use the weights Bold" }));
  expect(screen.getByRole("textbox", { name: "Weight of Purchase volume" })).toHaveValue("120");
  expect(callsOf(port, "writeFactors")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Write to the sheet" }));
  const [[written]] = callsOf(port, "writeFactors") as [[FactorTable]];
  expect(written.factors).toContainEqual(
    expect.objectContaining({ name: "Purchase volume", weight: 120 }),
  );
});

test("edited weights are compared beside the kept ones, and copied as a column to be kept", async () => {
  const moved = await movedBy("Profit margin of trade", 150);
  const workbook = keeping("Purchase volume", 120);
  const { user, panel } = await open(workbook);
  const weight = screen.getByRole("textbox", { name: "Weight of Profit margin of trade" });
  await user.clear(weight);
  await user.type(weight, "150{Enter}");
  expect(
    await within(panel).findByRole("group", {
      name: `Changed above: ${moved.length} customers move`,
    }),
  ).toBeVisible();
  expect(within(panel).getByRole("group", { name: /^Bold: / })).toBeVisible();
  await user.type(within(panel).getByRole("textbox", { name: "Name of the set" }), "Margin first");
  await user.click(within(panel).getByRole("button", { name: "Copy to keep" }));
  expect(await within(panel).findByText(/^Copied\. Paste beside the Factors table/)).toBeVisible();
  const lines = (await navigator.clipboard.readText()).split("\r\n");
  expect(lines[0]).toBe("Weight (Margin first)");
  const { factors } = workbook.factors!;
  expect(lines.slice(1)).toEqual(
    factors.map(({ name, weight: today }) =>
      String(name === "Profit margin of trade" ? 150 : today),
    ),
  );
});

test("without other weights it says how to come by some", async () => {
  const { panel } = await open(filledWorkbook());
  expect(panel).toHaveTextContent("There are no other weights yet: change one above.");
});
