/** @jest-environment jsdom */
import { listenForAreas } from "../../../src/workbench/page/areas";

const pane = () => document.querySelector("iframe")!;
const inPane = () => pane().contentDocument!;

beforeEach(() => {
  document.body.innerHTML = `
    <nav id="ribbon"><button disabled>Restore</button><button id="score">Score</button></nav>
    <section id="grid"><div id="cells" contenteditable tabindex="0"></div></section>
    <aside id="pane"><div tabindex="0"></div><iframe></iframe></aside>`;
  inPane().body.innerHTML = `<div tabindex="-1"></div><button id="home">Home</button><input id="cut">`;
  listenForAreas(pane().contentWindow!);
  document.getElementById("cells")!.focus();
});

listenForAreas(window);

/** Where the keyboard is after F6 was pressed there. */
function pressF6(held: KeyboardEventInit = {}): string | undefined {
  const at = () =>
    document.activeElement === pane() ? inPane().activeElement : document.activeElement;
  const event = new KeyboardEvent("keydown", {
    key: "F6",
    bubbles: true,
    cancelable: true,
    ...held,
  });
  at()?.dispatchEvent(event);
  return at()?.id;
}

test("F6 goes from the grid to the pane, on to the ribbon and back to the grid", () => {
  expect([pressF6(), pressF6(), pressF6()]).toEqual(["home", "score", "cells"]);
});

test("Shift+F6 goes the other way round", () => {
  const back = { shiftKey: true };
  expect([pressF6(back), pressF6(back), pressF6(back)]).toEqual(["score", "home", "cells"]);
});

test("in the pane it comes back to where somebody was", () => {
  pressF6();
  inPane().getElementById("cut")!.focus();
  pressF6();
  pressF6();
  expect(pressF6()).toBe("cut");
});

test("a pane that is closed, and a ribbon with nothing to press, are passed over", () => {
  document.getElementById("pane")!.hidden = true;
  expect([pressF6(), pressF6()]).toEqual(["score", "cells"]);
  document.getElementById("ribbon")!.replaceChildren();
  expect(pressF6()).toBe("cells");
});

test("F6 with Ctrl or Alt is somebody else's", () => {
  expect([pressF6({ ctrlKey: true }), pressF6({ altKey: true })]).toEqual(["cells", "cells"]);
});
