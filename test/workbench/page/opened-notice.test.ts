import { languages } from "../../../src/i18n/language";
import { openedNotice } from "../../../src/workbench/page/opened-notice";

const macros = { part: "xl/vbaProject.bin", what: "macros" } as const;

test.each(languages)(
  "a file with losses and formulas not calculated is told of both (%s)",
  (language) => {
    const of = (losses: readonly (typeof macros)[], uncalculated: number) =>
      openedNotice({ file: "book.xlsm", losses, uncalculated }, language);
    expect(of([], 0).kind).toBe("done");
    expect(of([], 1234).kind).toBe("done");
    const both = of([macros], 1234);
    expect(both.kind).toBe("failed");
    expect(both.text).toContain("xl/vbaProject.bin");
    expect(both.text).toMatch(/1[,.]?234/);
    expect(of([macros], 0).text).not.toMatch(/\d/);
  },
);
