import type { Catalogue } from "../message";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

/** Names of keyboard shortcuts by the id of their command. */
export const ribbon: Catalogue<keyof typeof enUS> = {
  "en-US": enUS,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
