import { element } from "./element";

/** Gives the keyboard back to the grid, which listens through a field of its own. */
export function focusGrid(): void {
  const field = element("grid").querySelector<HTMLElement>("[contenteditable]");
  // Where the browser has put the focus back itself, the grid has taken no notice yet.
  field?.blur();
  field?.focus();
}
