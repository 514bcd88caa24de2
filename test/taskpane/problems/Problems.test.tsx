import { screen, waitFor } from "@testing-library/react";
import { filledWorkbook } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

test("each problem says where, what and how to mend it, and selects its cell", async () => {
  const { port, user } = await renderPane({ screen: "problems" });
  expect(screen.getByText("Customers!F27 · Harbour Foods")).toBeVisible();
  expect(screen.getByText("Purchase volume: 12 is outside the scale.")).toBeVisible();
  expect(screen.getByText("Enter a number from 1 to 10, or change the scale.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Select Customers!F27" }));
  expect(callsOf(port, "select")).toMatchObject([[{ sheet: "Customers", address: "F27" }]]);
});

test("what is safe to mend is mended together, and can be restored", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ workbook, screen: "problems" });
  await user.click(screen.getByRole("button", { name: "Mend 1 cell that is safe to mend" }));
  expect(callsOf(port, "fix")).toMatchObject([[[{ code: "rating-text", address: "G4" }]]]);
  expect(await screen.findByRole("heading", { name: "2 problems" })).toBeVisible();
  await user.click(await screen.findByRole("button", { name: "Restore" }));
  await waitFor(() => {
    expect(screen.getByRole("heading", { name: "3 problems" })).toBeVisible();
  });
});

test("a column of wrong ratings does not drown the pane: fifty at a time", async () => {
  const workbook = filledWorkbook();
  const [wrong] = workbook.problems;
  workbook.problems = Array.from({ length: 120 }, (_, i) => ({ ...wrong!, address: `F${i + 2}` }));
  const { user } = await renderPane({ workbook, screen: "problems" });
  expect(screen.getAllByRole("listitem")).toHaveLength(50);
  await user.click(screen.getByRole("button", { name: "Show 50 more" }));
  await user.click(screen.getByRole("button", { name: "Show 20 more" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(120);
});

test("no problems is good news", async () => {
  const workbook = filledWorkbook();
  workbook.problems = [];
  const { user } = await renderPane({ workbook, screen: "problems" });
  await user.click(screen.getByRole("button", { name: "Back to Home" }));
  expect(screen.getByRole("tab", { name: "Home" })).toHaveAttribute("aria-selected", "true");
});
