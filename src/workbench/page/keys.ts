/** What keys of Excel's do here. */
export interface KeyActions {
  readonly insertRows: () => void;
  readonly deleteRows: () => void;
  /** Says that the workbench cannot do it. */
  readonly refused: () => void;
}

/** Excel's keys for what the workbench does not do, by their place, all with Ctrl. */
const refused = new Set([
  // Find, replace, go to.
  ...["F", "H", "G"],
  // Table, filter, link, flash fill, print.
  ...["T", "L", "Shift+L", "K", "E", "P"],
  // Underlined, struck through, which the grid would show and the workbook not keep; the format of cells and numbers.
  ...["U", "5", "1"],
  ...[1, 2, 3, 4, 5, 6].map((digit) => `Shift+${digit}`),
  // Rows and columns, hidden and shown.
  ...["9", "0", "Shift+9", "Shift+0"],
]);

const inserting = new Set(["Shift+Equal", "NumpadAdd"]);
const deleting = new Set(["Minus", "NumpadSubtract"]);

/**
 * Hears Excel's everyday keys ahead of the grid and the browser, which would do nothing, or something else, without
 * a word.
 */
export function listenForKeys(scope: HTMLElement, actions: KeyActions): void {
  scope.addEventListener(
    "keydown",
    (event) => {
      const act = actionOf(event, actions);
      if (act === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    { capture: true },
  );
}

function actionOf(
  { ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent,
  { insertRows, deleteRows, refused: refuse }: KeyActions,
): (() => void) | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  const key = `${shiftKey ? "Shift+" : ""}${code.replace(/^Key|^Digit/, "")}`;
  if (inserting.has(key)) return insertRows;
  if (deleting.has(key)) return deleteRows;
  return refused.has(key) ? refuse : undefined;
}
