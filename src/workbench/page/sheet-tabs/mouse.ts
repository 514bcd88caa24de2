import type { FUniver } from "@univerjs/core/facade";
import type { Sheet } from "../../excel/model/types";
import { focusGrid } from "../focus-grid";
import { element } from "../element";
import { followDrag } from "./drag";
import { placeBefore } from "./order";
import { editName, isEdited } from "./rename";
import { sheetOf, tabAt } from "./tabs";

/** The tabs of the sheets under the mouse: a press shows the sheet, dragging moves it, a double click renames it. */
export function bindSheetTabs(api: FUniver, sheets: () => readonly Sheet[]): void {
  const grid = element("grid");
  grid.addEventListener(
    "pointerdown",
    (event) => {
      const tab = tabAt(event.target);
      if (tab === undefined || isEdited(tab)) return;
      // The grid's own way drags only after a long press, and renames only what was active before.
      event.stopPropagation();
      const subUnitId = sheetOf(tab);
      const unitId = api.getActiveWorkbook()?.getId();
      void api.executeCommand("sheet.operation.set-worksheet-active", { unitId, subUnitId });
      if (event.button !== 0) return;
      followDrag(event, (before) => {
        const order = placeBefore(sheets(), subUnitId, before);
        if (sheets()[order]?.id === subUnitId) return;
        void api.executeCommand("sheet.command.set-worksheet-order", { subUnitId, order });
        focusGrid();
      });
    },
    { capture: true },
  );
  // As in Excel the keys are the cells' again; with the tab they would be its own.
  grid.addEventListener("click", ({ target }) => {
    const tab = tabAt(target);
    if (tab !== undefined && !isEdited(tab)) focusGrid();
  });
  grid.addEventListener("dblclick", ({ target }) => {
    const tab = tabAt(target);
    if (tab !== undefined) editName(api, tab);
  });
}
