import type { Cell } from "../../../src/engine/cell";
import { labelSchemes } from "../../../src/engine/matrix/labels";
import { languages } from "../../../src/i18n/language";
import { completeSettings } from "../../../src/plans/settings/complete";
import { settingRow } from "../../../src/plans/settings/cells";
import { defaultsIn } from "../../../src/plans/settings/specs";
import { schemeLabels } from "../../../src/plans/settings/labels";
import { readSettings } from "../../../src/plans/settings/read";
import { settingReference } from "../../../src/plans/settings/references";
import { settingKeys } from "../../../src/plans/settings/specs";
import type { WorkbookSettings } from "../../../src/plans/settings/types";
import { labelsOf } from "../../../src/functions/coerce/labels";
import { missingOf } from "../../../src/functions/coerce/missing";
import { languageOf } from "../../../src/functions/coerce/language";
import { tieOf } from "../../../src/functions/coerce/cut";

const usual = { language: "en-US", decimal: "." } as const;

function rowsOf(settings: WorkbookSettings, language = settings.language): Cell[][] {
  return settingKeys.map((key) => settingRow(key, settings, language) as Cell[]);
}

const unusual = (language: WorkbookSettings["language"]): WorkbookSettings => ({
  ...defaultsIn(language),
  scale: { lowest: 0, highest: 5 },
  cuts: { attractiveness: "median", advantage: 3.25 },
  tie: "low",
  missing: "reject",
  minimumCoverage: 0.75,
  labelScheme: "mcdonald",
  labels: schemeLabels("mcdonald", language),
  weightsSumTo: 100,
  sizeColumn: "Umsatz",
  namesShown: 12,
  writeMode: "native",
  decimal: ",",
});

test.each(languages)("what the Settings sheet says in %s is read as it was meant", (language) => {
  for (const settings of [defaultsIn(language), unusual(language)]) {
    const reading = readSettings(rowsOf(settings), usual);
    expect(reading.settings).toEqual(settings);
    expect(reading.problems).toEqual([]);
  }
});

test("rows may stand in any order and among others, and a missing one is the default", () => {
  const rows = rowsOf(unusual("en-US")).reverse();
  rows.splice(3, 0, ["A remark of mine", "high"]);
  const { settings, rows: places } = readSettings(
    rows.filter(([label]) => label !== "Minimum coverage"),
    usual,
  );
  expect(settings).toEqual({ ...unusual("en-US"), minimumCoverage: 0.6 });
  expect(places.writeMode).toBe(1);
  expect(places.minimumCoverage).toBeUndefined();
});

test("a value that is not understood is the default and is named", () => {
  const rows: Cell[][] = [
    ["Cut for advantage", "somewhere"],
    ["Minimum coverage", 60],
    ["Missing ratings", "whatever"],
    ["Names on the chart", -3],
  ];
  const { settings, problems } = readSettings(rows, usual);
  expect(settings).toEqual(defaultsIn("en-US"));
  expect(problems.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
    ["setting-not-understood", 0, 1, "somewhere"],
    ["setting-not-understood", 2, 1, "whatever"],
    ["setting-not-understood", 1, 1, 60],
    ["setting-not-understood", 3, 1, -3],
  ]);
});

test("labels follow a scheme that is chosen, unless they are the user's own", () => {
  const bcg = rowsOf(defaultsIn("zh-CN"));
  const chosen = bcg.map((row) => (row[0] === "标签方案" ? [row[0], "大客户"] : row));
  const follow = readSettings(chosen, usual);
  expect(follow.settings.labels).toEqual(schemeLabels("keyAccount", "zh-CN"));
  expect(follow.labelsFollow).toBe(true);
  const own = chosen.map((row) => (row[1] === "明星" ? [row[0] ?? "", "金牌"] : row));
  const kept = readSettings(own, usual);
  expect(kept.settings.labels.star).toBe("金牌");
  expect(kept.settings.labelScheme).toBe("own");
  expect(kept.labelsFollow).toBe(false);
});

test("functions understand every word that the sheet offers, in every language", () => {
  for (const language of languages) {
    const cell = (key: (typeof settingKeys)[number], settings: WorkbookSettings) =>
      settingRow(key, settings, language)[1];
    for (const missing of ["exclude", "lowest", "reject"] as const) {
      expect(missingOf(cell("missing", { ...defaultsIn(language), missing }), "en-US")).toBe(
        missing,
      );
    }
    for (const tie of ["high", "low"] as const) {
      expect(tieOf(cell("tie", { ...defaultsIn(language), tie }), "en-US")).toBe(tie);
    }
    expect(languageOf(cell("language", defaultsIn(language)))).toBe(language);
    for (const scheme of labelSchemes) {
      const labels = schemeLabels(scheme, language);
      expect(labelsOf([Object.values(labels)], language)).toEqual(labels);
    }
  }
});

describe("what is missing on a Settings sheet", () => {
  const settings = defaultsIn("en-US");

  test("is a whole sheet where there is none", () => {
    const { cells, plan } = completeSettings(null, settings, [], "zh-TW");
    expect(plan?.name).toBe("設定");
    expect(settingReference(cells, "scaleLowest")).toBe("'設定'!$B$6");
  });

  test("is added below, and what changed is written where it stands", () => {
    const place = { sheet: "My settings", column: 1, rows: { tie: 9, writeMode: 4 }, freeRow: 20 };
    const { cells, plan } = completeSettings(place, settings, ["writeMode"], "en-US");
    expect(cells.rows.tie).toBe(9);
    expect(cells.rows.language).toBe(20);
    expect(plan?.patch).toBe(true);
    expect(plan?.owned).toEqual([{ top: 4, bottom: 4, left: 1, right: 1 }]);
    expect(settingReference(cells, "scaleHighest")).toBe("'My settings'!$B$23");
  });

  test("is nothing where all is there", () => {
    const rows = Object.fromEntries(settingKeys.map((key, i) => [key, i]));
    expect(
      completeSettings({ sheet: "S", column: 1, rows, freeRow: 30 }, settings, [], "en-US").plan,
    ).toBeNull();
  });
});

describe("settings that contradict one another", () => {
  const found = (...rows: Cell[][]) => {
    const { settings, problems } = readSettings(rows, usual);
    return {
      settings,
      said: problems.map(({ code, row, params }) => [code, row, params?.setting]),
    };
  };

  test("labels that occur twice, that of the unrated included, are the built-in ones", () => {
    const twice = found(
      ["Label: not rated", "ＫＥＹ"],
      ["Label: high attractiveness, high advantage", "k ey"],
    );
    expect(twice.settings.labels).toEqual(schemeLabels("bcg", "en-US"));
    expect(twice.said).toEqual([["label-duplicate", 0, "labelNotRated"]]);
  });

  test("a scale upside down, or to a default end below it, is 1 to 10", () => {
    for (const rows of [
      [
        ["Lowest rating", 9],
        ["Highest rating", 3],
      ],
      [["Lowest rating", 12]],
    ]) {
      const { settings, said } = found(...rows);
      expect(settings.scale).toEqual({ lowest: 1, highest: 10 });
      expect(said.map(([code]) => code)).toEqual(["scale-invalid"]);
    }
  });

  test("a cut off the scale is kept and said in its row", () => {
    const { settings, said } = found(["Cut for advantage", 0]);
    expect(settings.cuts.advantage).toBe(0);
    expect(said).toEqual([["cut-outside-scale", 0, "cutAdvantage"]]);
  });
});

test("numbers that are text are read with the decimal sign that the sheet names", () => {
  const read = (sign: string) =>
    readSettings(
      [
        ["Cut for advantage", "5,5"],
        ["Decimal sign", sign],
      ],
      usual,
    ).settings;
  expect(read("Comma").cuts.advantage).toBe(5.5);
  expect(read(",").cuts.advantage).toBe(5.5);
  expect(read("点").cuts.advantage).toBe("midpoint");
});

test.each([
  ["８", 8],
  ["  8 ", 8],
  ["Ｍｅａｎ", "mean"],
  ["M ean", "mean"],
])("a cut of %s is read as %s", (cell, cut) => {
  const { settings, problems } = readSettings([["Cut for advantage", cell]], usual);
  expect(settings.cuts.advantage).toBe(cut);
  expect(problems).toEqual([]);
});
