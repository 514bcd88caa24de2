import { screen, within } from "@testing-library/react";
import { callsOf, renderPane, settled } from "../render-pane";
import { filledWorkbook, portfolioOf } from "../fake-port";

const button = (name: string) => screen.getByRole("button", { name });

test("one click keeps today, and the next of the same day has to be asked for by name", async () => {
  const { port, user } = await renderPane({ screen: "movement" });
  await user.type(screen.getByRole("textbox", { name: "Name (may be blank)" }), "Year end");
  await user.click(button("Keep a snapshot"));
  await settled();
  const [request] = callsOf(port, "keepSnapshot").at(-1) ?? [];
  expect(request).toMatchObject({ label: "Year end", forecast: false, another: false });
  expect(await screen.findAllByText("Kept on the sheet of snapshots.")).not.toHaveLength(0);
  await user.click(button("Keep another one of this day"));
  await settled();
  expect(callsOf(port, "keepSnapshot")).toHaveLength(2);
  expect(callsOf(port, "keepSnapshot").at(-1)?.[0]).toMatchObject({ another: true });
});

test("a forecast is kept for a day that there is, and for no other", async () => {
  const { port, user } = await renderPane({ screen: "movement" });
  await user.click(screen.getByRole("checkbox"));
  expect(button("Keep a snapshot")).toBeDisabled();
  const day = screen.getByRole("textbox", { name: "For the day" });
  await user.type(day, "2027-02-30");
  expect(button("Keep a snapshot")).toBeDisabled();
  await user.clear(day);
  await user.type(day, "2027-12-31");
  await user.click(button("Keep a snapshot"));
  await settled();
  expect(callsOf(port, "keepSnapshot").at(-1)?.[0]).toMatchObject({
    day: "2027-12-31",
    forecast: true,
  });
});

test("who moved since is said with what took them across, and written on request", async () => {
  const workbook = filledWorkbook();
  const before = portfolioOf(workbook);
  const { port, user } = await renderPane({ screen: "movement", workbook });
  await user.click(button("Keep a snapshot"));
  await settled();
  expect(await screen.findByText("Nobody moved.")).toBeVisible();
  const star = before.cell.indexOf(0);
  for (const column of workbook.ratings.values()) column[star] = 1;
  for (const { name, lessIsBetter } of workbook.factors!.factors)
    if (lessIsBetter) workbook.ratings.get(name)![star] = 10;
  port.changeHappens(null);
  const movers = await screen.findByRole("group", { name: "1 customer moved" });
  const [item] = within(movers).getAllByRole("listitem");
  expect(item).toHaveTextContent(workbook.names[star]!);
  expect(item).toHaveTextContent("Star → Dog");
  expect(item).toHaveTextContent(/Because of: .+ −/);
  const picture = screen.getByRole("img", { name: /hollow start to filled end/ });
  expect(picture).toHaveAccessibleName(expect.stringContaining(workbook.names[star]!));
  expect(picture.querySelectorAll(".border")).toHaveLength(1);
  await user.click(button("Write the movement"));
  await settled();
  expect(callsOf(port, "writeMovement").at(-1)?.[0]).toMatchObject({ to: null, mode: "live" });
});
