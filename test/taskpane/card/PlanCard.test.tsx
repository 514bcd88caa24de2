import { act, screen } from "@testing-library/react";
import { filledWorkbook } from "../fake-port";
import { callsOf, renderPane } from "../render-pane";

test("the card's customer gets an account plan, in the workbook's own way of writing", async () => {
  const workbook = filledWorkbook();
  const { port, user } = await renderPane({ workbook, screen: "card" });
  act(() => {
    port.selectionMoves({ sheet: "Customers", address: "C6", customer: 2 });
  });
  await user.click(await screen.findByRole("button", { name: "Account plan" }));
  expect(callsOf(port, "score")).toMatchObject([
    [{ mode: "live", reports: ["account-plan"], customer: workbook.names[2] }],
  ]);
});
