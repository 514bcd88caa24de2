import { element } from "./element";
import { focusGrid } from "./focus-grid";

const inOrder = ["grid", "pane", "ribbon"] as const;

type Area = (typeof inOrder)[number];

/** F6 turns to the next of grid, pane and ribbon, with Shift to the one before, as in Excel; heard in the page and in the pane. */
export function listenForAreas(scope: Window): void {
  scope.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      turn(event.shiftKey ? -1 : 1);
    },
    { capture: true },
  );
}

/** Areas with nothing to press, as a closed pane, are passed over; the grid is always there. */
function turn(step: 1 | -1): void {
  const { length } = inOrder;
  let at = inOrder.findIndex((area) => element(area).contains(document.activeElement));
  do at = (Math.max(at, 0) + step + length) % length;
  while (!enter(inOrder[at] ?? "grid"));
}

function enter(area: Area): boolean {
  if (area === "grid") {
    focusGrid();
    return true;
  }
  if (element(area).hidden) return false;
  if (area === "ribbon") return focusFirst(element(area));
  const frame = element(area).querySelector("iframe");
  const inside = frame?.contentDocument;
  if (!frame || !inside) return false;
  frame.focus();
  // The page in the frame remembers where somebody was.
  return inside.activeElement !== inside.body || focusFirst(inside.body);
}

/** What is hidden or disabled takes no focus. */
function focusFirst(within: HTMLElement): boolean {
  const pressed = within.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, [tabindex]",
  );
  return [...pressed].some((each) => {
    if (each.tabIndex < 0) return false;
    each.focus();
    return each.ownerDocument.activeElement === each;
  });
}
