import type { Factor, FactorTable } from "../../src/engine/factors/types";
import { axes } from "../../src/engine/portfolio/axes";
import { insertTemplate } from "../../src/excel";
import { languages, type Language } from "../../src/i18n/language";
import { settingTexts } from "../../src/i18n/settings";
import { vocabulary } from "../../src/i18n/vocabulary";
import type { SettingKey } from "../../src/plans/settings/specs";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { openSession } from "../../src/workbench/session";
import { randomFrom, sheetOf } from "../excel/support";

type Cell = string | number | boolean | null;

/** Cells that begin with "=" are entered as formulas: errors cannot be typed. */
const notAvailable = "=NA()";
const divided = "=1/0";

const scales = [
  [1, 10],
  [1, 5],
  [0, 10],
  [0, 100],
  [1, 7],
  [-5, 5],
  [2, 9],
] as const;

const oddRatings = [
  null,
  "",
  "7",
  " ３ ",
  "5,5",
  "4.5",
  "n/a",
  "Ｎ / Ａ",
  "未评估",
  "不適用",
  "-",
  "\u3000",
  "\u00A0",
  "?",
  "seven",
  true,
  false,
  0,
  999,
  -999,
  notAvailable,
  divided,
  "=SQRT(-1)",
] as const;

const oddWeights = [
  "3",
  "３",
  "30%",
  "1,5",
  "high",
  -1,
  "-2",
  0,
  null,
  true,
  notAvailable,
  "",
] as const;

const oddSettings: Partial<Record<SettingKey, readonly Cell[]>> = {
  language: ["english", "简体", "ＺＨ-TW", "Deutsch", null],
  scaleLowest: ["ten", null, "１", "1 "],
  scaleHighest: ["ten", null, -50, "９"],
  cutAttractiveness: [
    "8",
    "８",
    "Ｍｅａｎ",
    "M ean",
    "mean",
    "中位数",
    "middel",
    "5,5",
    0,
    55,
    null,
    divided,
    true,
  ],
  cutAdvantage: ["4.5", "median", "MEDIAN ", "平均值", "50%", 0, -3, null, notAvailable],
  tie: [" LOW ", "ｌｏｗ", "低", "upper", null, 1, notAvailable],
  missing: ["Ｒｅｊｅｃｔ", "lowest", "不予评分", "ignore", null, false],
  minimumCoverage: ["40%", "60 %", 60, "０.３", null, "most", 0, 1, divided],
  labelStar: ["Key", "ＫＥＹ", " Key  account ", null, "=1", 1],
  labelCashCow: ["Key", "key", "Other", "c?w*"],
  labelDog: ["Dog", "dog ", "Not rated"],
  labelNotRated: ["Key", "Star", "None", null],
  weightsSumTo: [100, "hundred"],
  decimalSign: [",", "Comma", "点", null],
};

const oddDirections: readonly Cell[] = [
  "ＬＥＳＳ  IS better",
  "less",
  -1,
  "越少越好",
  "sometimes",
  1,
  0,
  notAvailable,
];
const oddMarks: readonly Cell[] = ["ＹＥＳ", "optional", true, false, 1, 0, "maybe", "是"];

/** What a test needs to know of a workbook that was drawn. */
export interface RandomWorkbook {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly hierarchical: boolean;
}

/**
 * A workbook with a factor table, customers and settings as people leave them: flat or in a hierarchy, in three
 * languages, four label schemes and seven scales, with cells that hold what they should not.
 */
export async function drawWorkbook(seed: number): Promise<RandomWorkbook> {
  const random = randomFrom(seed * 7919 + 1);
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < 8; i++) random();
  const pick = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)]!;
  const chance = (share: number) => random() < share;
  const language = pick(languages);
  const [lowest, highest] = pick(scales);
  const hierarchical = chance(0.35);
  const factors = axes.flatMap((axis) =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, (_, i): Factor => {
      const group = pick(["One", "Two"]);
      return {
        name: `${axis} ${i}`,
        axis,
        group,
        partOf: null,
        weight: 1 + Math.floor(random() * 20) / 4,
        groupWeight: hierarchical ? (group === "One" ? 3 : 2) : null,
        partWeight: null,
        lessIsBetter: chance(0.3),
        optional: chance(0.2),
      };
    }),
  );
  const scale = { lowest, highest };
  const table: FactorTable = {
    factors,
    scale,
    weighting: hierarchical ? "hierarchical" : "flat",
    claimedTotal: null,
  };
  const { workbook } = openSession(undefined, pick(["desktop", "web"]));
  const customers = 4 + Math.floor(random() * 5);
  const step = (highest - lowest) / 9;
  await insertTemplate({
    template: table,
    language,
    customers: {
      names: Array.from({ length: customers }, (_, i) => `Customer ${i + 1}`),
      extras: [],
      ratings: factors.map(() =>
        Array.from({ length: customers }, () => lowest + step * Math.floor(random() * 10)),
      ),
    },
    settings: { labelScheme: pick(["bcg", "keyAccount", "mcdonald"]) },
  });
  const put = (sheet: string, row: number, column: number, cell: Cell) => {
    const at = sheetOf(workbook, sheet);
    if (typeof cell === "string" && cell.startsWith("=")) at.setFormula(row, column, cell);
    else at.setValue(row, column, cell);
  };
  const rated = workbook.table("Customers")!;
  for (let row = rated.area.top + 1; row <= rated.area.bottom; row++) {
    for (let column = rated.area.left + 1; column <= rated.area.right; column++) {
      if (chance(0.12)) put(rated.sheet.name, row, column, pick(oddRatings));
    }
  }
  const weighed = workbook.table("Factors")!;
  const header = weighed.sheet.values({ ...weighed.area, bottom: weighed.area.top })[0]!;
  const spoil = (
    key: "weight" | "direction" | "optional",
    cells: readonly Cell[],
    share: number,
  ) => {
    const column = weighed.area.left + header.indexOf(vocabulary[language][`header.${key}`]);
    for (let row = weighed.area.top + 1; row <= weighed.area.bottom; row++) {
      if (chance(share)) put(weighed.sheet.name, row, column, pick(cells));
    }
  };
  if (chance(0.4)) spoil("weight", oddWeights, 0.25);
  if (chance(0.4)) spoil("direction", oddDirections, 0.3);
  if (chance(0.4)) spoil("optional", oddMarks, 0.3);
  const sheet = vocabularySheet(workbook, language);
  for (const [key, cells] of Object.entries(oddSettings) as [SettingKey, readonly Cell[]][]) {
    if (!chance(0.12)) continue;
    const label = settingTexts[language][`setting.${key}`];
    for (let row = 0; row < 40; row++) {
      if (sheetOf(workbook, sheet).value(row, 0) === label) put(sheet, row, 1, pick(cells));
    }
  }
  return { workbook, language, hierarchical };
}

/** The Settings sheet, by the title of its rows. */
function vocabularySheet(workbook: Workbook, language: Language): string {
  const label = settingTexts[language]["setting.language"];
  const found = workbook.sheets.find((sheet) =>
    Array.from({ length: 12 }, (_, row) => sheet.value(row, 0)).includes(label),
  );
  return found!.name;
}
