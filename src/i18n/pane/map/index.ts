import type { Catalogue } from "../../message";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export const mapTexts: Catalogue<keyof typeof enUS> = {
  "en-US": enUS,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
