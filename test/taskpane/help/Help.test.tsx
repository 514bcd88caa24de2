import { screen, within } from "@testing-library/react";
import { models } from "../../../src/plans/models";
import { filledWorkbook } from "../fake-port";
import { renderPane, settled } from "../render-pane";

const rowsOf = (name: string) =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("row")
    .map((row) => Array.from(row.children, ({ textContent }) => textContent).join(" | "));

test("help is there for every model, with its rule, its example and a picture", async () => {
  const { container, user } = await renderPane({ screen: "help", workbook: filledWorkbook(24) });
  await settled();
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Help with" });
  expect(Array.from(choice.options, ({ value }) => value)).toEqual(models.map(({ id }) => id));
  expect(rowsOf("What comes out")).toContain("Alder Foods | 6.8 | 8.1 | 100% | Star");
  await user.selectOptions(choice, "effort");
  expect(screen.getByText(/takes 200 of 400 hours/)).toBeVisible();
  expect(rowsOf("What comes out")).toContain(
    "Cedar Mills | Over-served | 50% | 15% | 3.33 | 120 | -80",
  );
  expect(container.querySelector("svg")).not.toBeNull();
  expect(screen.getByText(/“Take back” puts back what was there before/)).toBeVisible();
  const functions = screen.getByRole("link", { name: "Help with functions" });
  expect(functions).toHaveAttribute("href", "help.html");
});

test("an analysis shows how it works beside what was chosen for it, and keeps that", async () => {
  const { user } = await renderPane({ screen: "models", workbook: filledWorkbook(24) });
  await settled();
  await user.type(screen.getByRole("textbox", { name: "Class A ends at" }), "0.1");
  await user.click(screen.getByRole("button", { name: "How it works" }));
  await settled();
  expect(screen.getByText(/Alder alone makes 85% of 1,000/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "How it works" }));
  expect(screen.queryByText(/Alder alone/)).toBeNull();
  expect(screen.getByRole("textbox", { name: "Class A ends at" })).toHaveValue("0.1");
});

test("settings lead to it", async () => {
  const { user } = await renderPane({ screen: "settings", workbook: filledWorkbook(24) });
  await settled();
  await user.click(
    screen.getByRole("button", { name: "Help with the portfolio and the analyses" }),
  );
  await settled();
  expect(screen.getByRole("combobox", { name: "Help with" })).toBeVisible();
});
