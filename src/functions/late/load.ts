import { languageOf } from "../coerce/language";
import { fail } from "../fail";
import type * as late from "./index";

/**
 * The answers of functions that few workbooks call: they are fetched when a cell first asks, so that no other cell
 * waits for them.
 */
export async function lateAnswers(): Promise<typeof late> {
  try {
    return await import("./index");
  } catch {
    // The page's server could not be reached. The next calculation asks for it again.
    return fail(languageOf(null), "late.load", {}, "#N/A");
  }
}
