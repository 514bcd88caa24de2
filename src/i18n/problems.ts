import { customerProblems } from "./problems/of-customers";
import { factorProblems } from "./problems/of-factors";
import { settingProblems } from "./problems/of-settings";
import { texts } from "./texts";

/** What each problem says, and how to mend it. The codes are those of the engine's checks. */
export const problems = texts({
  "en-US": {
    "severity.error": "Error",
    "severity.warning": "Warning",
    "severity.notice": "Notice",
    ...factorProblems["en-US"],
    ...customerProblems["en-US"],
    ...settingProblems["en-US"],
  },
  "zh-CN": {
    "severity.error": "错误",
    "severity.warning": "警告",
    "severity.notice": "提示",
    ...factorProblems["zh-CN"],
    ...customerProblems["zh-CN"],
    ...settingProblems["zh-CN"],
  },
  "zh-TW": {
    "severity.error": "錯誤",
    "severity.warning": "警告",
    "severity.notice": "提醒",
    ...factorProblems["zh-TW"],
    ...customerProblems["zh-TW"],
    ...settingProblems["zh-TW"],
  },
});

export type ProblemKey = keyof (typeof problems)["en-US"];
