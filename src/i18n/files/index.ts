import type { Catalogue } from "../message";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

/** Why a file cannot be read, and what of it saving would lose. */
export const files: Catalogue<keyof typeof enUS> = { "en-US": enUS, "zh-CN": zhCN, "zh-TW": zhTW };
