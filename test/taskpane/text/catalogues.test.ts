import { languages } from "../../../src/i18n/language";
import type { Catalogue } from "../../../src/i18n/message";
import { anchorTexts } from "../../../src/i18n/anchors";
import { keyAccountTexts } from "../../../src/i18n/key-accounts";
import { nextStepTexts } from "../../../src/i18n/next-step";
import { relativeStrengthTexts } from "../../../src/i18n/relative-strength";
import { keyAccountsTexts } from "../../../src/i18n/reports/key-accounts";
import { cutShortHelp } from "../../../src/i18n/help/cut-short";
import { helpPageTexts } from "../../../src/i18n/help/page";
import { adoptTexts } from "../../../src/i18n/pane/adopt";
import { cardTexts } from "../../../src/i18n/pane/card";
import { factorsTexts } from "../../../src/i18n/pane/factors";
import { homeTexts } from "../../../src/i18n/pane/home";
import { matrixTexts } from "../../../src/i18n/pane/matrix";
import { partsTexts } from "../../../src/i18n/pane/parts";
import { problemsTexts } from "../../../src/i18n/pane/problems";
import { resultsTexts } from "../../../src/i18n/pane/results";
import { settingsTexts } from "../../../src/i18n/pane/settings";
import { noticeTexts } from "../../../src/i18n/pane/notices";
import { rangeTexts } from "../../../src/i18n/pane/range";
import { resultsTableTexts } from "../../../src/i18n/reports/results-table";
import { shellTexts } from "../../../src/i18n/pane/shell";
import { helps } from "../../../src/plans/help";
import { simplified, traditional } from "../../plans/recognise/character-pairs";

const catalogues: Readonly<Record<string, Catalogue>> = {
  adopt: adoptTexts,
  card: cardTexts,
  factors: factorsTexts,
  home: homeTexts,
  matrix: matrixTexts,
  parts: partsTexts,
  problems: problemsTexts,
  results: resultsTexts,
  settings: settingsTexts,
  notices: noticeTexts,
  "offer of an Excel table": rangeTexts,
  "results as a table": resultsTableTexts,
  shell: shellTexts,
  anchors: anchorTexts,
  "key accounts": keyAccountTexts,
  "page of the key accounts": keyAccountsTexts,
  "next step": nextStepTexts,
  "relative strength": relativeStrengthTexts,
  help: helpPageTexts,
  "help after a write that was cut short": cutShortHelp,
  ...Object.fromEntries(Object.entries(helps).map(([id, help]) => [`help with ${id}`, help.texts])),
};

const texts = Object.entries(catalogues).flatMap(([area, catalogue]) =>
  languages.flatMap((language) =>
    Object.entries(catalogue[language]).map(([key, text]) => ({ area, language, key, text })),
  ),
);

function placeholders(text: string): string[] {
  return (text.match(/\{\w+/g) ?? []).sort();
}

test("no text is empty, and none is the English one in Chinese", () => {
  const same = texts.filter(({ area, language, key, text }) => {
    const english = catalogues[area]!["en-US"][key] ?? "";
    return (
      text === "" ||
      (language !== "en-US" &&
        text === english &&
        /[a-z]{2}/i.test(english.replace(/\{\w+[^}]*\}/g, "")))
    );
  });
  expect(same).toEqual([]);
});

test("every language fills in the same placeholders", () => {
  const different = texts.filter(({ area, key, text }) => {
    const english = catalogues[area]!["en-US"][key] ?? "";
    return placeholders(text).join() !== placeholders(english).join();
  });
  expect(different).toEqual([]);
});

test("Chinese sentences have Chinese punctuation", () => {
  const odd = texts.filter(
    ({ language, text }) =>
      language !== "en-US" && /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u.test(text),
  );
  expect(odd).toEqual([]);
});

test("Taiwan's quotation marks are in Taiwan's texts, the mainland's in the mainland's", () => {
  for (const { language, text } of texts) {
    if (language === "zh-TW") expect(text).not.toMatch(/[“”]/u);
    if (language === "zh-CN") expect(text).not.toMatch(/[「」]/u);
  }
});

// Characters whose two forms differ; 台, 里 and the like are right in both and are not among them.
const onlyTraditional = new Set(
  Array.from(traditional).filter((character) => !simplified.includes(character)),
);
const onlySimplified = new Set(
  Array.from(simplified).filter((character) => !traditional.includes(character)),
);

test("simplified texts hold no traditional characters", () => {
  const stray = texts.filter(
    ({ language, text }) =>
      language === "zh-CN" && Array.from(text).some((c) => onlyTraditional.has(c)),
  );
  expect(stray).toEqual([]);
});

/** Words written alike in both scripts, although other words that are simplified to them are not. */
const alike = new Set("表出了只愈占向面回搜布交才折扣家剩升制注致");

test("traditional texts hold no simplified characters", () => {
  const stray = texts.flatMap(({ area, language, key, text }) =>
    language === "zh-TW"
      ? Array.from(text)
          .filter((c) => onlySimplified.has(c) && !alike.has(c))
          .map((c) => `${area} ${key}: ${c}`)
      : [],
  );
  expect(stray).toEqual([]);
});
