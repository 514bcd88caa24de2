import { texts } from "./texts";

/** What stands on the edges of printed pages. */
export const printTexts = texts({
  "en-US": { page: "Page {page} of {pages}" },
  "zh-CN": { page: "第 {page} 页，共 {pages} 页" },
  "zh-TW": { page: "第 {page} 頁，共 {pages} 頁" },
});
