import type { Catalogue } from "../message";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type VocabularyKey = keyof typeof enUS;

export const vocabulary: Catalogue<VocabularyKey> = { "en-US": enUS, "zh-CN": zhCN, "zh-TW": zhTW };
