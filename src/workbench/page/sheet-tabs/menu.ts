import type { FUniver } from "@univerjs/core/facade";
import type { Sheet } from "../../excel/model/types";
import { element } from "../element";
import { openMenu, type MenuItem } from "../popup-menu";
import type { Say } from "../words";
import { placeBeside } from "./order";
import { editName } from "./rename";
import { sheetOf, tabAt } from "./tabs";

/** The menu of a sheet's tab, by the grid's own commands: the view carries them out on the workbook. */
export function bindSheetMenu(api: FUniver, say: () => Say, sheets: () => readonly Sheet[]): void {
  element("grid").addEventListener("contextmenu", (event) => {
    const tab = tabAt(event.target);
    if (tab === undefined) return;
    event.preventDefault();
    openMenu(itemsOf(api, tab, say(), sheets()), event);
  });
}

function itemsOf(api: FUniver, tab: HTMLElement, say: Say, sheets: readonly Sheet[]): MenuItem[][] {
  const subUnitId = sheetOf(tab);
  const run = (command: string, params: object = {}) => {
    void api.executeCommand(command, { subUnitId, ...params });
  };
  const move = (label: "moveLeft" | "moveRight", side: "left" | "right"): MenuItem => {
    const order = placeBeside(sheets, subUnitId, side);
    return {
      label: say(label),
      disabled: order === undefined,
      run: () => {
        run("sheet.command.set-worksheet-order", { order });
      },
    };
  };
  return [
    [
      {
        label: say("insertSheet"),
        run: () => {
          run("sheet.command.insert-sheet");
        },
      },
      {
        label: say("renameSheet"),
        run: () => {
          editName(api, tab);
        },
      },
      {
        label: say("delete"),
        disabled: sheets.length === 1,
        run: () => {
          run("sheet.command.remove-sheet");
        },
      },
    ],
    [move("moveLeft", "left"), move("moveRight", "right")],
  ];
}
