/** @jest-environment jsdom */
import { listenForKeys } from "../../../src/workbench/page/keys";

const done: string[] = [];

beforeEach(() => {
  done.length = 0;
  document.body.innerHTML = `<section><div contenteditable tabindex="0"></div></section>`;
  listenForKeys(document.querySelector("section")!, {
    insertRows: () => done.push("insert"),
    deleteRows: () => done.push("delete"),
    refused: () => done.push("refused"),
  });
});

/** What a key in the grid does; the grid's own keys are those that are let through. */
function press(code: string, held: KeyboardEventInit = { ctrlKey: true }): string {
  const event = new KeyboardEvent("keydown", { code, bubbles: true, cancelable: true, ...held });
  const through = document.querySelector("div")!.dispatchEvent(event);
  return through ? "grid" : (done.pop() ?? "nothing");
}

test.each(["KeyF", "KeyH", "KeyT", "KeyP", "Digit1", "KeyU"])(
  "Ctrl with %s, which the workbench cannot do, is refused in words",
  (code) => {
    expect(press(code)).toBe("refused");
  },
);

test("the filter's keys are refused, and those of a Mac too", () => {
  expect(press("KeyL", { ctrlKey: true, shiftKey: true })).toBe("refused");
  expect(press("KeyF", { metaKey: true })).toBe("refused");
});

test("Ctrl with minus deletes and with plus inserts, as in Excel, and zooms nothing", () => {
  expect([press("Minus"), press("NumpadSubtract"), press("NumpadAdd")]).toEqual([
    "delete",
    "delete",
    "insert",
  ]);
  expect(press("Equal", { ctrlKey: true, shiftKey: true })).toBe("insert");
});

test.each([
  ["KeyC", { ctrlKey: true }],
  ["KeyZ", { ctrlKey: true }],
  ["KeyB", { ctrlKey: true }],
  ["KeyI", { ctrlKey: true }],
  ["KeyF", {}],
  ["KeyF", { ctrlKey: true, altKey: true }],
] as const)("%s is the grid's with %p", (code, held) => {
  expect(press(code, held)).toBe("grid");
});
