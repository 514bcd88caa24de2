/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandIds, type CommandId } from "../../src/commands/command-ids";
import { ribbonEvents, type PaneRequest } from "../../src/taskpane/ribbon/ribbon-events";

type Handler = (event?: { completed: () => void }) => void;

const handlers = new Map<string, Handler>();
const shown = jest.fn(() => Promise.resolve());
const supported = jest.fn(() => true);
const updated = jest.fn(() => Promise.resolve());
const requests: PaneRequest[] = [];

beforeAll(async () => {
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
      addin: { showAsTaskpane: shown },
      context: {
        displayLanguage: "zh-TW",
        requirements: { isSetSupported: supported },
      },
      ribbon: { requestUpdate: updated },
    },
  });
  document.addEventListener(ribbonEvents.request, (event) => {
    requests.push((event as CustomEvent<PaneRequest>).detail);
  });
  await import("../../src/commands/commands");
});

beforeEach(() => {
  requests.length = 0;
  jest.clearAllMocks();
});

/** Presses a button and waits until Office is told that its work is done. */
function press(id: CommandId): Promise<void> {
  return new Promise((completed) => handlers.get(id)?.({ completed }));
}

test("every command is bound", () => {
  expect([...handlers.keys()]).toEqual([...commandIds]);
});

test("what is asked before the pane listens is handed over once it does", async () => {
  await press("score");
  expect(shown).toHaveBeenCalledTimes(1);
  expect(requests).toEqual([]);
  document.dispatchEvent(new Event(ribbonEvents.ready));
  expect(requests).toEqual([{ screen: "home", task: { kind: "score" } }]);
});

test("each command shows the pane on its screen, with its task", async () => {
  document.dispatchEvent(new Event(ribbonEvents.ready));
  for (const id of commandIds) await press(id);
  expect(requests.map(({ screen, task }) => [screen, task?.kind ?? null])).toEqual([
    ["home", null],
    ["home", "template"],
    ["home", "template"],
    ["home", "form"],
    ["home", "score"],
    ["matrix", "chart"],
    ["problems", null],
    ["card", null],
    ["home", "freeze"],
    ["settings", null],
    ["help", null],
    ["card", null],
  ]);
});

test("a command from the keyboard, which hands over no event, works as well", async () => {
  handlers.get("matrix")?.();
  await Promise.resolve();
  await Promise.resolve();
  expect(shown).toHaveBeenCalledTimes(1);
});

test("buttons that cannot be used are disabled as the workbook changes", () => {
  const detail = { scorable: true, scored: false };
  document.dispatchEvent(new CustomEvent(ribbonEvents.workbook, { detail }));
  expect(updated).toHaveBeenCalledWith({
    tabs: [
      {
        id: "Kam.Tab",
        groups: [
          {
            id: "Kam.Portfolio",
            controls: [
              { id: "Kam.Matrix", enabled: true },
              { id: "Kam.Check", enabled: true },
              { id: "Kam.Card", enabled: true },
              { id: "Kam.Freeze", enabled: false },
            ],
          },
        ],
      },
    ],
  });
});

test("the buttons that are disabled are in the manifest", () => {
  const detail = { scorable: false, scored: false };
  document.dispatchEvent(new CustomEvent(ribbonEvents.workbook, { detail }));
  const [update] = updated.mock.calls[0] as unknown as [Office.RibbonUpdaterData];
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  for (const { id, groups } of update.tabs) {
    expect(manifest).toContain(`<CustomTab id="${id}">`);
    for (const group of groups ?? []) {
      expect(manifest).toContain(`<Group id="${group.id}">`);
      for (const { id: control } of group.controls ?? []) {
        expect(manifest).toContain(`<Control xsi:type="Button" id="${control}">`);
      }
    }
  }
});

test("buttons stay as they are where Excel cannot change them", () => {
  supported.mockReturnValueOnce(false);
  document.dispatchEvent(new CustomEvent(ribbonEvents.workbook, { detail: {} }));
  expect(updated).not.toHaveBeenCalled();
});
