import { openForAll } from "./open-for";
import type { Hand } from "./page-support";

let hand: Hand;

openForAll({ sample: "portfolio" }, (opened) => {
  hand = opened;
});

const says = (text: string) => hand.page.getByRole("dialog").getByText(text).waitFor();
const press = (name: string) =>
  hand.page.getByRole("dialog").getByRole("button", { name, exact: true }).click();

test("a rating outside the scale is asked about, and typed anew where it was", async () => {
  await hand.showSheet("Customers");
  const before = await hand.value(["Customers", 5, 3]);
  await hand.type("D6", "12");
  await says("Enter a number from 1 to 10, or leave the cell empty.");
  expect(await hand.value(["Customers", 5, 3])).toBe(before);
  await press("Cancel");
  await hand.page.keyboard.type("9");
  await hand.page.keyboard.press("Enter");
  await hand.holds(["Customers", 5, 3], 9);
});

test("it is kept if the user wants it, and taken back like any other edit", async () => {
  await hand.type("D6", "12");
  await says("Keep 12 all the same?");
  await press("Keep it");
  await hand.holds(["Customers", 5, 3], 12);
  await hand.page.keyboard.press("Control+z");
  await hand.holds(["Customers", 5, 3], 9);
});

test("a setting takes nothing but its choices, however its cell is left", async () => {
  await hand.showSheet("Settings");
  await hand.goTo("B10");
  await hand.page.keyboard.type("Tall");
  await hand.tab("Rules").click();
  await says("Choose one of: High, Low");
  await press("Close");
  expect(await hand.value(["Settings", 9, 1])).toBe("High");
  await hand.type("B10", "Low");
  await hand.holds(["Settings", 9, 1], "Low");
});

test("a rule without words of its own says what it allows", async () => {
  await hand.page.evaluate(() => {
    const area = { top: 0, left: 7, bottom: 0, right: 7 };
    const rule = { type: "whole", formula1: "1", formula2: "5", ignoreBlank: true } as const;
    window.kamWorkbench.workbook.sheet("Rules")?.validations.push({ area, rule });
  });
  await hand.showSheet("Rules");
  await hand.type("H1", "2.5");
  await says("Allowed: a whole number from 1 to 5.");
  await press("Close");
  expect(await hand.value(["Rules", 0, 7])).toBeNull();
});

test("the browser has complained of nothing, and nothing was asked for elsewhere", () => {
  expect(hand.complaints).toEqual([]);
});
