import type { Catalogue } from "../message";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

/** What the cell functions say in cells and in error values. */
export const functionMessages: Catalogue<keyof typeof enUS> = {
  "en-US": enUS,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
