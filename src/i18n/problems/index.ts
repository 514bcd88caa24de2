import type { Catalogue } from "../message";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type ProblemKey = keyof typeof enUS;

export const problems: Catalogue<ProblemKey> = { "en-US": enUS, "zh-CN": zhCN, "zh-TW": zhTW };
