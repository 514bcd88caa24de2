import type { enUS } from "./en-US";

export const zhCN: Record<keyof typeof enUS, string> = {
  language: "语言",
};
