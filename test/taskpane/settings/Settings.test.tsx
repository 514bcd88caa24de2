import { screen } from "@testing-library/react";
import { schemeLabels } from "../../../src/plans/settings/labels";
import { settingKeys } from "../../../src/plans/settings/specs";
import { settingGroups } from "../../../src/taskpane/settings/groups";
import { callsOf, renderPane } from "../render-pane";

const save = () => screen.getByRole("button", { name: "Save to workbook" });
const coverage = () =>
  screen.getByRole("textbox", { name: "Least share of the weight that must be rated" });

test("only what was changed is written", async () => {
  const { port, user } = await renderPane({ screen: "settings" });
  expect(screen.queryByRole("button", { name: "Save to workbook" })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "Attractiveness" }), "median");
  await user.clear(coverage());
  await user.type(coverage(), "７５%");
  await user.click(screen.getByRole("radio", { name: /^Plain Excel formulas/ }));
  await user.click(save());
  expect(callsOf(port, "writeSettings")).toEqual([
    [
      {
        cuts: { attractiveness: "median", advantage: "midpoint" },
        minimumCoverage: 0.75,
        writeMode: "native",
      },
    ],
  ]);
});

test("a number that cannot be is refused with its bounds", async () => {
  const { user } = await renderPane({ screen: "settings" });
  await user.clear(coverage());
  await user.type(coverage(), "160");
  expect(await screen.findByText("Enter a number from 0 to 100.")).toBeVisible();
  expect(save()).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(coverage()).toHaveValue("60");
});

test("the rule's number stands beside it, and a number of one's own takes its place", async () => {
  const { port, user } = await renderPane({ screen: "settings" });
  const rule = screen.getByRole("combobox", { name: "Advantage" });
  expect(rule).toHaveDisplayValue("Midpoint (5.5)");
  await user.selectOptions(rule, "My own number");
  const number = screen.getByRole("textbox", { name: "Advantage, my own number" });
  expect(number).toHaveValue("5.5");
  await user.clear(number);
  await user.type(number, "6");
  await user.click(save());
  expect(callsOf(port, "writeSettings")).toEqual([
    [{ cuts: { attractiveness: "midpoint", advantage: 6 } }],
  ]);
});

test("in the scheme whose Star is where we are weak, the pane warns", async () => {
  const { user } = await renderPane({ screen: "settings" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Quadrant names" }), "mcdonald");
  expect(screen.getByText(/the Star is attractive while we are weak there/)).toBeVisible();
});

test("names of one's own are kept as typed, and none may be blank", async () => {
  const { port, user } = await renderPane({ screen: "settings" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Quadrant names" }), "own");
  const field = screen.getByRole("textbox", { name: "Label: high attractiveness, high advantage" });
  await user.clear(field);
  expect(await screen.findByText("Enter a name.")).toBeVisible();
  expect(save()).toBeDisabled();
  await user.type(field, "Jewel");
  await user.click(save());
  expect(callsOf(port, "writeSettings")).toEqual([
    [{ labelScheme: "own", labels: { ...schemeLabels("bcg", "en-US"), star: "Jewel" } }],
  ]);
});

test("every setting of the workbook can be set in the pane", () => {
  const onScreen: readonly string[] = [
    "language",
    ...settingGroups.flatMap(({ keys }) => [...keys]),
  ];
  expect([...onScreen].sort()).toEqual([...settingKeys].sort());
});

test("what the weights come to is a number above zero, or nothing", async () => {
  const { port, user } = await renderPane({ screen: "settings" });
  const sum = () => screen.getByRole("textbox", { name: "Weights of an axis sum to" });
  await user.type(sum(), "-5");
  expect(await screen.findByText("Enter a number above 0, or nothing.")).toBeVisible();
  expect(save()).toBeDisabled();
  await user.clear(sum());
  expect(screen.queryByRole("button", { name: "Save to workbook" })).not.toBeInTheDocument();
  await user.type(sum(), "100");
  await user.click(save());
  expect(callsOf(port, "writeSettings")).toEqual([[{ weightsSumTo: 100 }]]);
});

test("the lowest rating stays below the highest, and what is discarded is gone from the field", async () => {
  const { user } = await renderPane({ screen: "settings" });
  const lowest = () => screen.getByRole("textbox", { name: "Lowest rating" });
  await user.clear(lowest());
  await user.type(lowest(), "10");
  expect(
    (await screen.findAllByText("Enter a number; the lowest rating is below the highest."))[0],
  ).toBeVisible();
  expect(save()).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(lowest()).toHaveValue("1");
});

test("a name that another quadrant has is refused where it is typed", async () => {
  const { user } = await renderPane({ screen: "settings" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Quadrant names" }), "own");
  const dog = screen.getByRole("textbox", { name: "Label: low attractiveness, low advantage" });
  await user.clear(dog);
  await user.type(dog, "star");
  expect(await screen.findByText("Enter a name that no other has.")).toBeVisible();
  expect(save()).toBeDisabled();
});
