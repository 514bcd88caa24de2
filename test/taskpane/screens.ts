import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { ScreenId } from "../../src/taskpane/state/state";
import { emptyWorkbook, filledWorkbook, sheetsOf, type FakeWorkbook } from "./fake-port";
import { settled } from "./render-pane";
import type { Language } from "../../src/i18n/language";

/** Every screen as a user meets it. */
export interface Scene {
  readonly name: string;
  readonly screen: ScreenId;
  readonly workbook: (language: Language) => FakeWorkbook;
  /** What is done there before looking. */
  readonly act?: (user: UserEvent) => Promise<void>;
}

const filled = (language: Language) => filledWorkbook(24, language);

function scored(language: Language): FakeWorkbook {
  const workbook = filled(language);
  workbook.results = { sheet: "Results", mode: "live", scoredAt: new Date(2026, 10, 2, 14, 2) };
  workbook.chart = { sheet: "Matrix" };
  return workbook;
}

/** A table of somebody's own with something of every kind: titles, a total, a word, an open axis, a scale to ask for. */
function brought(language: Language): FakeWorkbook {
  const workbook = filled(language);
  workbook.sheets = sheetsOf({ Accounts: ownTable, Notes: [["Ask Priya"]] });
  return workbook;
}

export const ownTable = [
  ["Key accounts 2026", null, null, null, null, null, null],
  ["Account", "Owner", "Revenue", "Growth potential", "Cost to serve", "Relationship", "Zeal"],
  ["Harbour Foods", "Ann", 1200, 4, 2, 5, 3],
  ["Lindqvist", "Bob", 800, 3, 4, 2, 2],
  ["Ostara", "Ann", 450, 5, 1, 3, "n/a"],
  ["Beacon Mills", "Cy", 300, 2, 3, 4, 1],
  ["Total", null, 2750, 3.5, 2.5, 3.5, 2],
] as const;

async function chooseCustomer(user: UserEvent): Promise<void> {
  screen.getByRole("listbox").focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  await settled();
}

export const scenes: readonly Scene[] = [
  { name: "first run", screen: "home", workbook: emptyWorkbook },
  { name: "home", screen: "home", workbook: scored },
  { name: "map", screen: "map", workbook: brought },
  { name: "factors", screen: "factors", workbook: scored },
  { name: "matrix", screen: "matrix", workbook: scored },
  { name: "results", screen: "results", workbook: scored, act: chooseCustomer },
  {
    name: "card",
    screen: "results",
    workbook: scored,
    act: async (user) => {
      await chooseCustomer(user);
      await user.keyboard("{Enter}");
      await settled();
    },
  },
  { name: "models", screen: "models", workbook: scored },
  {
    name: "models with help",
    screen: "models",
    workbook: scored,
    act: async (user) => {
      await user.click(screen.getByRole("button", { expanded: false }));
      await settled();
    },
  },
  { name: "help", screen: "help", workbook: scored },
  { name: "round", screen: "round", workbook: scored },
  {
    name: "movement",
    screen: "movement",
    workbook: scored,
    act: async (user) => {
      await user.click(screen.getByRole("button", { name: /snapshot|快照/ }));
      await settled();
    },
  },
  { name: "problems", screen: "problems", workbook: scored },
  { name: "settings", screen: "settings", workbook: scored },
];
