import type { Catalogue } from "../message";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type WorkbookKey = keyof typeof enUS;

/** Texts that are written into a workbook. */
export const workbook: Catalogue<WorkbookKey> = { "en-US": enUS, "zh-CN": zhCN, "zh-TW": zhTW };
