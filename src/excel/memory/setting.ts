import { parseMemory, type Memory } from "./schema";

/** Key of the add-in's one entry in the workbook's settings. */
const key = "kam-matrix";

/** Asks for the entry; `readMemory` says after the next sync what it holds. */
export function loadMemory(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return setting;
}

export function readMemory(setting: Excel.Setting): Memory {
  return parseMemory(setting.isNullObject ? null : setting.value);
}

/** Whether anything is kept at all: a workbook that had nothing is left with nothing when a write is taken back. */
export function hasMemory(setting: Excel.Setting): boolean {
  return !setting.isNullObject;
}

export function forgetAll(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(key).delete();
}

export function saveMemory(context: Excel.RequestContext, memory: Memory): void {
  context.workbook.settings.add(key, memory);
}
