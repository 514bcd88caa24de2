import type { enUS } from "./en-US";

export const zhTW: Record<keyof typeof enUS, string> = {
  language: "語言",
};
