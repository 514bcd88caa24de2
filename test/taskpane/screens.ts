import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { ScreenId } from "../../src/taskpane/state/state";
import { emptyWorkbook, filledWorkbook, type FakeWorkbook } from "./fake-port";
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

/** A range with a column of every kind: name, matched, misspelt, unknown, blank. */
function selected(language: Language): FakeWorkbook {
  const workbook = filled(language);
  const [first, second, third] = workbook.factors?.factors.map(({ name }) => name) ?? [];
  workbook.selection = {
    sheet: "Sheet1",
    address: "A1:F9",
    headers: ["Customer", first ?? "", `${second ?? ""}${third ?? ""}`, `${third ?? ""}s`, "Q", ""],
    rows: 8,
    sample: [["Harbour Foods", 7, 8, 5, 3, null]],
  };
  return workbook;
}

async function chooseCustomer(user: UserEvent): Promise<void> {
  screen.getByRole("listbox").focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  await settled();
}

export const scenes: readonly Scene[] = [
  { name: "first run", screen: "home", workbook: emptyWorkbook },
  { name: "home", screen: "home", workbook: scored },
  { name: "map", screen: "map", workbook: selected },
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
  { name: "problems", screen: "problems", workbook: scored },
  { name: "settings", screen: "settings", workbook: scored },
];
