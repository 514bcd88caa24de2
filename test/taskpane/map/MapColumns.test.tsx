import { screen } from "@testing-library/react";
import { KamError } from "../../../src/excel/errors";
import { emptyWorkbook, filledWorkbook, type FakeWorkbook } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

function withSelection(workbook: FakeWorkbook): FakeWorkbook {
  workbook.selection = {
    sheet: "Kunden",
    address: "A1:F441",
    headers: [
      "Company",
      "Purchase volume",
      "Profit margin of trad",
      "品牌优势",
      "Loyalty",
      "Region",
    ],
    rows: 440,
    sample: [["Harbour Foods", 7, 8, 5, 6, "North"]],
  };
  return workbook;
}

const holds = (header: string) => screen.getByRole("combobox", { name: header });

test("from nothing: select, confirm a close spelling, make a factor, use the columns", async () => {
  const { port, user } = await renderPane({ workbook: withSelection(emptyWorkbook()) });
  await user.click(screen.getByRole("button", { name: "Use the table I selected" }));
  expect(await screen.findByText("Kunden!A1:F441, 440 rows of data")).toBeVisible();
  expect(holds("Company")).toHaveValue("name");
  expect(holds("Purchase volume")).toHaveDisplayValue("Purchase volume");
  expect(holds("Region")).toHaveDisplayValue("Nothing that is scored");
  expect(holds("Profit margin of trad")).toHaveDisplayValue("Nothing that is scored");
  await user.click(
    screen.getByRole("button", { name: "Use “Profit margin of trade” for Profit margin of trad" }),
  );
  await user.selectOptions(holds("Loyalty"), "A new advantage factor");
  await user.click(screen.getByRole("button", { name: "Use these columns" }));
  const [[request]] = callsOf(port, "saveMapping") as [[{ factors: { factors: object[] } }]];
  expect(request).toMatchObject({
    overwrite: false,
    mapping: {
      source: { sheet: "Kunden", address: "A1:F441" },
      name: 0,
      size: null,
      factors: { "Purchase volume": 1, "Profit margin of trade": 2, Loyalty: 4 },
    },
  });
  // The workbook had no factor table: it gets one of the factors that have a column.
  expect(request.factors.factors).toHaveLength(4);
  expect(await screen.findByRole("tab", { name: "Home" })).toHaveAttribute("aria-selected", "true");
});

test("without a factor on each axis the columns cannot be used, and it says why", async () => {
  const workbook = withSelection(filledWorkbook());
  const { user } = await renderPane({ workbook, screen: "map" });
  await screen.findByRole("combobox", { name: "Company" });
  await user.selectOptions(holds("Company"), "Nothing that is scored");
  await user.selectOptions(holds("品牌优势"), "Nothing that is scored");
  expect(screen.getByText("Say which column holds the customers' names.")).toBeVisible();
  expect(screen.getByText("At least one column must be an advantage factor.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Use these columns" })).toBeDisabled();
});

test("a selection that cannot be read says why, and another can be read", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ workbook, screen: "map" });
  expect(await screen.findByText(/has no header row with rows below it/)).toBeVisible();
  port.failNext("readSelection", new KamError("KAM-MERGED", { sheet: "Kunden", address: "A1:B1" }));
  await user.click(screen.getByRole("button", { name: "Read the selection" }));
  expect(await screen.findByText(/Code KAM-MERGED/)).toBeVisible();
  withSelection(workbook);
  await user.click(screen.getByRole("button", { name: "Read the selection" }));
  expect(await screen.findByText("Kunden!A1:F441, 440 rows of data")).toBeVisible();
});
