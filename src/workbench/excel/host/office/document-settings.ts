import type { Workbook } from "../../model/types";
import { succeed } from "./async-result";
import type { Handlers } from "./handlers";

/**
 * `Office.context.document.settings`: a copy in memory that `saveAsync` writes into the workbook,
 * where `workbook.settings` finds it too.
 */
export function documentSettings(workbook: Workbook, handlers: Handlers): object {
  const copy = new Map(workbook.settings);
  return {
    get: (name: string): unknown => copy.get(name) ?? null,
    set: (name: string, value: unknown): void => {
      copy.set(name, value);
    },
    remove: (name: string): void => {
      copy.delete(name);
    },
    saveAsync: (...args: unknown[]): void => {
      workbook.settings.clear();
      for (const [name, value] of copy) workbook.settings.set(name, value);
      succeed(args);
    },
    refreshAsync: (...args: unknown[]): void => {
      copy.clear();
      for (const [name, value] of workbook.settings) copy.set(name, value);
      succeed(args);
    },
    addHandlerAsync: handlers.addHandlerAsync,
    removeHandlerAsync: handlers.removeHandlerAsync,
  };
}
