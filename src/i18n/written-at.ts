import type { Language } from "./language";

/** When a sheet was written, as it stands on it. */
export function writtenAt(now: Date, language: Language): string {
  return now.toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
}
