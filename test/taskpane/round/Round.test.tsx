import { screen, within } from "@testing-library/react";
import { filledWorkbook } from "../fake-port";
import { callsOf, renderPane, settled } from "../render-pane";

const button = (name: string) => screen.getByRole("button", { name });

/** A workbook whose customers have owners. */
function owned() {
  const workbook = filledWorkbook();
  const owners = workbook.names.map((_, i) => ["Ann", "Bob", "Cy"][i % 3]!);
  workbook.extras.push({ header: "Owner", numeric: false, cells: owners });
  return workbook;
}

test("the column of owners is offered first, and forms are made for them", async () => {
  const { port, user } = await renderPane({ screen: "round", workbook: owned() });
  expect(screen.getByRole("combobox", { name: "Who rates" })).toHaveDisplayValue("Owner");
  await user.type(screen.getByRole("textbox", { name: "Due (may be blank)" }), "2026-12-15");
  await user.click(button("Make the forms"));
  await settled();
  expect(callsOf(port, "splitRound").at(-1)?.[0]).toMatchObject({
    raters: { owner: "Owner" },
    due: "2026-12-15",
  });
});

test("people who are named are asked for all customers, once anybody is", async () => {
  const { port, user } = await renderPane({ screen: "round" });
  const who = screen.getByRole("combobox", { name: "Who rates" });
  await user.selectOptions(who, "People I name, for all customers");
  expect(button("Make the forms")).toBeDisabled();
  await user.type(screen.getByRole("textbox", { name: "Names, parted by semicolons" }), "Ann;Bob");
  await user.click(button("Make the forms"));
  await settled();
  expect(callsOf(port, "splitRound").at(-1)?.[0]).toMatchObject({
    raters: { names: ["Ann", "Bob"] },
  });
});

test("a merge tells who has returned nothing, and which file is no form", async () => {
  const workbook = owned();
  const { port, user } = await renderPane({ screen: "round", workbook });
  const files = [new File(["Hello"], "hello.xlsx")];
  await user.upload(screen.getByLabelText("Choose files…", { selector: "input" }), files);
  await user.click(button("Merge"));
  await settled();
  const asked = 8 * workbook.factors!.factors.length;
  const board = await screen.findByRole("group", { name: "Who has returned what" });
  expect(
    within(board)
      .getAllByRole("listitem")
      .map((item) => (item.firstElementChild ?? item).textContent),
  ).toEqual(["Ann", "Bob", "Cy"].map((name) => `${name}Missing: 0 of ${asked}`));
  expect(screen.getByText("hello.xlsx holds no form of a scoring round.")).toBeVisible();
  expect(callsOf(port, "mergeForms")).toHaveLength(1);
  await user.click(button("Publish the consensus"));
  await settled();
  expect(callsOf(port, "publishRound")).toHaveLength(1);
});

test("who a rater is and counts is said on the board, and the next merge goes by it", async () => {
  const { port, user } = await renderPane({ screen: "round", workbook: owned() });
  await user.click(button("Merge"));
  await settled();
  const board = await screen.findByRole("group", { name: "Who has returned what" });
  const counts = within(board).getByRole("textbox", { name: "Bob counts" });
  await user.clear(counts);
  await user.type(counts, "2{Enter}");
  await user.selectOptions(within(board).getByRole("combobox", { name: "Cy is" }), "Customer");
  expect(within(board).queryByRole("textbox", { name: "Cy counts" })).toBeNull();
  expect(within(board).getByText("Merge again to go by this.")).toBeVisible();
  await user.click(button("Merge"));
  await settled();
  expect(callsOf(port, "mergeForms").at(-1)?.[0]).toMatchObject({
    said: [
      { rater: "Bob", role: null, weight: 2 },
      { rater: "Cy", role: "customer", weight: null },
    ],
  });
  expect(within(board).queryByText("Merge again to go by this.")).toBeNull();
});

test("customers are asked themselves by their names; who is none is named and nobody is asked", async () => {
  const workbook = owned();
  const { port, user } = await renderPane({ screen: "round", workbook });
  const field = screen.getByRole("textbox", { name: /^Customers who rate us themselves/ });
  await user.type(field, `${workbook.names[0]!}; Zenith Power`);
  expect(screen.getByText("No customer is called: Zenith Power")).toBeVisible();
  expect(button("Make the forms")).toBeDisabled();
  await user.clear(field);
  await user.type(field, workbook.names[0]!);
  await user.click(button("Make the forms"));
  await settled();
  expect(callsOf(port, "splitRound").at(-1)?.[0]).toMatchObject({
    raters: { owner: "Owner", customers: [workbook.names[0]!] },
  });
});
