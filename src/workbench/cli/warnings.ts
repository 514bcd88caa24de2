import type { KamError } from "../../excel";
import { describeError } from "../../i18n/errors";
import type { Language } from "../../i18n/language";

/** What of a write did not come out as it should, or has to be known of it. */
export function warningLines(warnings: readonly KamError[], language: Language): string[] {
  return warnings.flatMap(({ code, place, kept }) => {
    const { text, remedy } = describeError(code, language, place);
    const left = kept.map(({ sheet, address }) =>
      [sheet, address].filter((part) => part !== "").join("!"),
    );
    return [`${text} ${remedy}`, ...left.map((one) => `  ${one}`)];
  });
}

/** The same for a program. */
export function warningsJson(warnings: readonly KamError[]): unknown {
  return warnings.map(({ code, place, kept }) => ({
    code,
    ...place,
    ...(kept.length === 0 ? {} : { kept }),
  }));
}
