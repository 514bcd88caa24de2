import type { FUniver } from "@univerjs/core/facade";
import { element } from "./element";
import { openMenu } from "./popup-menu";
import type { Say } from "./words";

/** The menu of a sheet's tab, by the grid's own commands: the view carries them out on the workbook. */
export function bindSheetMenu(api: FUniver, say: () => Say, count: () => number): void {
  element("grid").addEventListener("contextmenu", (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const tab = target?.closest<HTMLElement>('[data-u-comp="slide-tab-item"]');
    const subUnitId = tab?.dataset.id;
    if (subUnitId === undefined) return;
    event.preventDefault();
    const run = (command: string) => () => void api.executeCommand(command, { subUnitId });
    const items = [
      { label: say()("insertSheet"), run: run("sheet.command.insert-sheet") },
      { label: say()("renameSheet"), run: run("sheet.operation.rename-sheet") },
      {
        label: say()("delete"),
        disabled: count() === 1,
        run: run("sheet.command.remove-sheet"),
      },
    ];
    openMenu([items], event);
  });
}
