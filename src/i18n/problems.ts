import { customerProblems } from "./problems/of-customers";
import { factorProblems } from "./problems/of-factors";
import { settingProblems } from "./problems/of-settings";
import { texts } from "./texts";

/** What each problem says. The codes are those of the engine's checks; `remedies` says how to mend them. */
export const problems = texts({
  "en-US": {
    ...factorProblems["en-US"],
    ...customerProblems["en-US"],
    ...settingProblems["en-US"],
  },
  "zh-CN": {
    ...factorProblems["zh-CN"],
    ...customerProblems["zh-CN"],
    ...settingProblems["zh-CN"],
  },
  "zh-TW": {
    ...factorProblems["zh-TW"],
    ...customerProblems["zh-TW"],
    ...settingProblems["zh-TW"],
  },
});

/** The codes that have a text. */
export type DescribedCode = keyof (typeof problems)["en-US"];
