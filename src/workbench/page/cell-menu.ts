import type { FUniver } from "@univerjs/core/facade";
import { element } from "./element";
import { focusGrid } from "./focus-grid";
import { openMenu, type MenuItem } from "./popup-menu";
import type { Say } from "./words";

export interface CellActions {
  readonly insertRows: () => void;
  readonly deleteRows: () => void;
  readonly clear: () => void;
  /** What the add-in offers for a cell. */
  readonly own: readonly MenuItem[];
}

/** The menu of a cell: what the grid's own menu has that a workbook can do, and the add-in's commands. */
export function bindCellMenu(api: FUniver, say: () => Say, actions: () => CellActions): void {
  element("grid").addEventListener("contextmenu", (event) => {
    // Cells are drawn on the canvas; what stands around it (formula bar, sheet bar) has no such menu.
    const onCells = event.target instanceof HTMLCanvasElement;
    if (!onCells && event.button === 2) return;
    event.preventDefault();
    openMenu(itemsOf(api, say(), actions()), event.button === 2 ? event : activeCell(api), () => {
      focusGrid();
    });
  });
}

function itemsOf(api: FUniver, say: Say, actions: CellActions): MenuItem[][] {
  const clipboard = (key: "copy" | "paste"): MenuItem => ({
    label: say(key),
    run: () => {
      focusGrid();
      void api.executeCommand(`univer.command.${key}`);
    },
  });
  return [
    [clipboard("copy"), clipboard("paste")],
    [
      { label: say("insertRows"), run: actions.insertRows },
      { label: say("deleteRows"), run: actions.deleteRows },
      { label: say("clear"), run: actions.clear },
    ],
    [...actions.own],
  ];
}

/** Where the menu opens when a key asks for it. */
function activeCell(api: FUniver): { x: number; y: number } {
  const canvas = element("grid").querySelector("canvas")?.getBoundingClientRect();
  const rect = api.getActiveWorkbook()?.getActiveRange()?.getCellRect();
  return {
    x: (canvas?.left ?? 0) + (rect?.left ?? 0),
    y: (canvas?.top ?? 0) + (rect?.bottom ?? 0),
  };
}
