import type { User } from "../../excel/host/user";
import type { Sheet, Workbook } from "../../excel/model/types";
import type { History } from "../history/history";
import { orderStep } from "../history/order-step";

/** Whom the sheet bar's commands reach. */
export interface SheetCommander {
  readonly workbook: Workbook;
  readonly user: User;
  readonly history: History;
  /** Asks whether a sheet may go for good. */
  readonly confirmDelete: (sheet: Sheet) => Promise<boolean>;
  /** Brings the grid up to date. */
  readonly changed: () => void;
}

interface Params {
  readonly subUnitId?: string;
  readonly order?: number;
}

type Command = (commander: SheetCommander, params: Params) => void;

const insert: Command = ({ user, workbook, changed }) => {
  const sheet = user.addSheet();
  user.moveSheet(sheet, workbook.sheets.indexOf(workbook.activeSheet) + 1);
  user.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  changed();
};

const remove: Command = (commander, params) => {
  const sheet = sheetOf(commander, params);
  if (commander.workbook.sheets.length === 1) return;
  void commander.confirmDelete(sheet).then((confirmed) => {
    if (!confirmed) return;
    commander.user.deleteSheet(sheet);
    // A sheet does not come back in Excel either.
    commander.history.clear();
    commander.changed();
  });
};

const move: Command = (commander, params) => {
  commander.history.record(orderStep(commander.workbook));
  commander.user.moveSheet(sheetOf(commander, params), params.order ?? 0);
  commander.changed();
};

const show: Command = (commander, params) => {
  commander.user.showSheet(sheetOf(commander, params));
  commander.changed();
};

/** What the sheet bar can do, done in the workbook instead of the grid: the grid follows the workbook. */
const commands: Readonly<Record<string, Command | undefined>> = {
  "sheet.command.insert-sheet": insert,
  "sheet.command.remove-sheet": remove,
  "sheet.command.remove-sheet-confirm": remove,
  "sheet.command.set-worksheet-order": move,
  "sheet.command.set-worksheet-show": show,
};

function sheetOf({ workbook }: SheetCommander, { subUnitId }: Params): Sheet {
  return workbook.sheets.find(({ id }) => id === subUnitId) ?? workbook.activeSheet;
}

/** Runs a command of the sheet bar on the workbook; false where it is none. */
export function runSheetCommand(id: string, commander: SheetCommander, params: unknown): boolean {
  const command = commands[id];
  command?.(commander, params ?? {});
  return command !== undefined;
}
