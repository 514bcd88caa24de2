import type { Frame, Page } from "playwright-core";

declare global {
  interface Window {
    /** The controls of the screen that the Tab key is to come by, and how each looks without the focus. */
    tabStops?: { readonly control: Element; readonly look: string }[];
    lookOf?: (control: Element) => string;
  }
}

/** What can be operated, and how it looks unfocused; left out is what other keys reach from a neighbour. */
function prepare(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const parts = ["outline", "boxShadow", "border", "transform", "backgroundColor"] as const;
    // Some controls draw their focus on a part around them, or on a pseudo element.
    window.lookOf = (control) =>
      [control, control.parentElement, control.parentElement?.parentElement]
        .filter((element) => element !== null && element !== undefined)
        .flatMap((element) =>
          [null, "::before", "::after"].map((pseudo) => getComputedStyle(element, pseudo)),
        )
        .map((style) => parts.map((part) => style[part]).join())
        .join(";");
    const operable =
      "button, select, input, textarea, a[href], [role=slider], [role=listbox], [role=tab]";
    const byOtherKeys = "[role=tab][aria-selected=false], input[type=radio]:not(:checked)";
    const controls = [...document.querySelectorAll(operable)].filter(
      (control) =>
        !control.matches(":disabled") &&
        !control.matches(byOtherKeys) &&
        control.closest("[aria-hidden=true], [role=listbox] *") === null &&
        control.checkVisibility({ visibilityProperty: true, opacityProperty: false }),
    );
    (document.activeElement as HTMLElement | null)?.blur();
    window.tabStops = controls.map((control) => ({
      control,
      look: window.lookOf?.(control) ?? "",
    }));
    // The next Tab goes to the first control.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    return controls.length;
  });
}

/** Index of what has the focus among the controls, and whether it looks otherwise than before; -1 is none of them. */
function look(frame: Frame): Promise<{ index: number; seen: boolean }> {
  return frame.evaluate(() => {
    const stops = window.tabStops ?? [];
    const index = stops.findIndex(({ control }) => control === document.activeElement);
    const stop = stops[index];
    return { index, seen: stop !== undefined && window.lookOf?.(stop.control) !== stop.look };
  });
}

function describe(frame: Frame, indices: readonly number[]): Promise<string[]> {
  return frame.evaluate(
    (wanted) => wanted.map((i) => window.tabStops?.[i]?.control.outerHTML.slice(0, 200) ?? ""),
    indices,
  );
}

/** Presses Tab through a screen once: the controls it did not come by, and those that did not show the focus. */
export async function tabThrough(
  page: Page,
  frame: Frame,
): Promise<{ unreached: readonly string[]; unseen: readonly string[] }> {
  const count = await prepare(frame);
  const reached = new Set<number>();
  const unseen = new Set<number>();
  for (let step = 0; step < count + 5 && reached.size < count; step++) {
    await page.keyboard.press("Tab");
    const { index, seen } = await look(frame);
    if (index < 0) continue;
    reached.add(index);
    if (!seen) unseen.add(index);
  }
  const all = Array.from({ length: count }, (_, i) => i);
  return {
    unreached: await describe(
      frame,
      all.filter((i) => !reached.has(i)),
    ),
    unseen: await describe(frame, [...unseen]),
  };
}
