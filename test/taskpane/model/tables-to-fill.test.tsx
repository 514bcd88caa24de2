import { screen } from "@testing-library/react";
import { filledWorkbook } from "../fake-port";
import { renderPane, settled } from "../render-pane";

test("a table to fill in is made by one button, and whose rows only stay is said", async () => {
  const { port, user } = await renderPane({ screen: "models", workbook: filledWorkbook(24) });
  await settled();
  await user.click(screen.getByRole("button", { name: "Make or bring up to date" }));
  await settled();
  expect(port.calls.findLast(([member]) => member === "offerTable")?.[1]).toMatchObject({
    table: "accounts",
    language: "en-US",
  });
  expect(screen.getByText("Accounts: 1 row added, 0 columns added")).toBeVisible();
  expect(screen.getByText("No customer any more, the rows stay: Gone Ltd")).toBeVisible();
});
