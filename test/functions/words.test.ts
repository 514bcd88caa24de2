import { functionMessages } from "../../src/i18n/functions";
import { languages } from "../../src/i18n/language";
import { vocabulary } from "../../src/i18n/vocabulary";
import { cells } from "./call";

describe.each(languages)("in %s", (language) => {
  const words = vocabulary[language];

  test("the words in the workbook's lists are understood as arguments", () => {
    const score = (missing: string, direction: string, optional: string) =>
      cells("SCORE", [[2, null]], [[1, 1]], null, missing, [[direction, ""]], [["", optional]]);
    expect(score(words["missing.lowest"], words["direction.less"], words["choice.no"])).toEqual([
      [5],
    ]);
    expect(score(words["missing.reject"], words["direction.more"], words["choice.yes"])).toEqual([
      [2],
    ]);
    expect(score(words["missing.exclude"], words["direction.more"], words["choice.no"])).toEqual([
      [2],
    ]);
    for (const rule of ["midpoint", "mean", "median"] as const) {
      expect(cells("DISTANCE", 7, words[`cut.${rule}`])).toEqual([[rule === "midpoint" ? 1.5 : 0]]);
    }
    const tie = (word: string) => cells("QUADRANT", 5.5, 5.5, null, null, null, "en", null, word);
    expect(tie(words["tie.high"])).toEqual([["Star"]]);
    expect(tie(words["tie.low"])).toEqual([["Dog"]]);
    expect(cells("QUADRANT", 8, 2, null, null, words["scheme.mcdonald"], "en")).toEqual([["Star"]]);
  });

  test("every label gives its strategy back", () => {
    for (const scheme of ["bcg", "keyAccount", "mcdonald"] as const) {
      const labels = cells(
        "QUADRANT",
        [[8, 3, 8, 3, ""]],
        [[8, 8, 3, 3, 8]],
        null,
        null,
        scheme,
        language,
      );
      expect(cells("STRATEGY", labels, "en", scheme)).toEqual([
        ["Invest", "Maintain", "Select", "Harvest", ""],
      ]);
    }
  });

  test("messages keep the placeholders of the English ones", () => {
    const placeholders = (text: string) => (text.match(/\{\w+/g) ?? []).sort();
    for (const [key, text] of Object.entries(functionMessages[language])) {
      const english = functionMessages["en-US"][key as keyof (typeof functionMessages)["en-US"]];
      expect([key, placeholders(text)]).toEqual([key, placeholders(english)]);
    }
  });
});

test("the language is that of the Office interface where none is asked for", () => {
  try {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "zh-HK" } } });
    expect(cells("STRATEGY", "Dog")).toEqual([["收割"]]);
    expect(cells("STRATEGY", "Dog", "en-GB")).toEqual([["Harvest"]]);
    expect(cells("QUADRANT", 8, 2)).toEqual([["問號"]]);
  } finally {
    Reflect.deleteProperty(globalThis, "Office");
  }
});
