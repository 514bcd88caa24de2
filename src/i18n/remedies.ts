import type { Language } from "./language";
import type { DescribedCode } from "./problems";
import { customerRemedies } from "./remedies/of-customers";
import { factorRemedies } from "./remedies/of-factors";
import { settingRemedies } from "./remedies/of-settings";
import { texts } from "./texts";

type Texts = Readonly<Record<DescribedCode, string>>;

/** How to mend each problem: apart from what it says, which is all that a cell has room for. */
export const remedies = {
  "en-US": {
    ...factorRemedies["en-US"],
    ...customerRemedies["en-US"],
    ...settingRemedies["en-US"],
  },
  "zh-CN": {
    ...factorRemedies["zh-CN"],
    ...customerRemedies["zh-CN"],
    ...settingRemedies["zh-CN"],
  },
  "zh-TW": {
    ...factorRemedies["zh-TW"],
    ...customerRemedies["zh-TW"],
    ...settingRemedies["zh-TW"],
  },
} satisfies Readonly<Record<Language, Texts>>;

/** How much a problem matters. */
export const severities = texts({
  "en-US": { error: "Error", warning: "Warning", notice: "Notice" },
  "zh-CN": { error: "错误", warning: "警告", notice: "提示" },
  "zh-TW": { error: "錯誤", warning: "警告", notice: "提醒" },
});
