import { screen } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { showPage } from "../../../src/workbench/conformance/page/show-page";
import { readAnswers } from "../../../src/workbench/conformance/answers";
import type { Script } from "../../../src/workbench/conformance/script";
import { languages, type Language } from "../../../src/i18n/language";
import { openSession, type Session } from "../../../src/workbench/session";

const script = (name: string, answer: number): Script => ({
  name,
  needs: "1.1",
  ask: async ({ context, sheet }) => {
    sheet.getRange("A1").formulas = [["=1+1"]];
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as number;
  },
  answer,
  known: "documented",
});

let session: Session;

beforeEach(() => {
  session = openSession();
  // jsdom has no addresses of what is kept in memory.
  URL.createObjectURL = () => "blob:answers";
});

function show(scripts: readonly Script[], language: Language = "en-US"): HTMLElement {
  const main = document.createElement("main");
  document.body.replaceChildren(main);
  showPage(main, scripts, language);
  return main;
}

test("the page asks, lists what was answered otherwise and offers all answers", async () => {
  const main = show([script("adds", 2), script("adds wrongly", 3)]);
  await userEvent.click(screen.getByRole("button", { name: "Ask" }));
  await screen.findByText("Asked 2 scripts; 1 answered otherwise than expected.");
  expect([...main.querySelectorAll("dt, dd")].map(({ textContent }) => textContent)).toEqual([
    "adds wrongly",
    "Answered: 2",
    "Expected (documented): 3",
  ]);
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: "Download the answers" });
  expect(link.download).toBe("answers.json");
  const area = screen.getByRole<HTMLTextAreaElement>("textbox");
  expect(readAnswers(area.value)?.answers).toEqual([
    { name: "adds", needs: "1.1", answer: 2 },
    { name: "adds wrongly", needs: "1.1", answer: 2 },
  ]);
  expect(screen.getByRole<HTMLButtonElement>("button").disabled).toBe(false);
});

test("the page refuses a workbook that holds something, and says where", async () => {
  session.workbook.activeSheet.setValues(0, 0, [["mine"]]);
  show([script("adds", 2)]);
  await userEvent.click(screen.getByRole("button"));
  await screen.findByText("This workbook holds something on “Sheet1”. Open a new, blank one.");
  expect(screen.queryByRole("link")).toBeNull();
  expect(session.workbook.activeSheet.value(0, 0)).toBe("mine");
});

test.each(languages)("the page speaks %s", async (language) => {
  const main = show([script("adds", 2)], language);
  const before = main.textContent;
  await userEvent.click(screen.getByRole("button"));
  await screen.findByRole("link");
  expect(before).not.toMatch(/\{|\}/);
  expect(screen.getByRole("status").textContent).not.toMatch(/\{|\}/);
});
