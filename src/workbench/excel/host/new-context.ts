import type { Workbook } from "../model/types";
import type { Context } from "./context";
import { raiseChanged } from "./events/changes";
import { Events } from "./events/events";
import type { Handlers } from "./office/handlers";
import { References } from "./protocol/references";

/** The context of a freshly opened workbook. */
export function newContext(
  workbook: Workbook,
  handlers: Handlers,
  { report, strict }: Pick<Context, "report" | "strict">,
): Context {
  const context: Context = {
    workbook,
    strict,
    references: new References(),
    events: new Events(),
    state: {
      fileName: "Book1.xlsx",
      calculationMode: "Automatic",
      structureProtected: false,
      passwords: new Map(),
    },
    changed: (sheet, area, changeType = "RangeEdited") => {
      raiseChanged({ sheet, area, changeType, by: "addin" }, context);
    },
    documentSelectionChanged: () => {
      handlers.raise("documentSelectionChanged", {});
    },
    settingsChanged: () => {
      handlers.raise("settingsChanged", {});
    },
    report,
  };
  return context;
}
