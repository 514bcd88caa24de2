import type { Language } from "../../i18n/language";
import { fail } from "../fail";
import { rowsOf } from "./rows";

/** Ends the call where an argument that it cannot do without is left out, which Excel hands over as null. */
export function refuseLeftOut(language: Language, ...needed: readonly unknown[]): void {
  needed.forEach((argument, index) => {
    if (rowsOf(argument).width === 0) fail(language, "argument.missing", { position: index + 1 });
  });
}
