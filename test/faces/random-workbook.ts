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
  "６，５",
  "+4",
  "4.",
  "\u22123",
  "40%",
  "4,5 %",
  "1e0",
  "1 000",
  "——",
  "NOT  rated",
  "无",
  "1/2",
  "7\u00A0",
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
  "12,5%",
  "２．５",
  " 4 ",
  "5\u00A0",
  "\u22122",
  "1/2",
  "ten",
  false,
  1e-12,
  divided,
] as const;

const oddShares = ["3", "1,5", "25%", "high", -1, 0, null, true, divided] as const;

const oddSettings: Partial<Record<SettingKey, readonly Cell[]>> = {
  language: ["english", "简体", "ＺＨ-TW", "Deutsch", null, "zh_CN", "繁體中文 ", "EN", 1, divided],
  scaleLowest: ["ten", null, "１", "1 ", "1,0", "1.5", 0, true, 20, notAvailable],
  scaleHighest: ["ten", null, -50, "９", "10,5", "10%", 1, "=TRUE()", divided],
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
    "50%",
    "５，５",
    "4,5 ",
    "mid  point",
    "中點",
    "mean\u00A0",
    "Ｍｅｄｉａｎ",
    1e4,
    "=MEDIAN(4,5)",
  ],
  cutAdvantage: ["4.5", "median", "MEDIAN ", "平均值", "50%", 0, -3, null, notAvailable],
  tie: [" LOW ", "ｌｏｗ", "低", "upper", null, 1, notAvailable, "low\u00A0", "HIGH", 0, false],
  missing: [
    "Ｒｅｊｅｃｔ",
    "lowest",
    "不予评分",
    "ignore",
    null,
    false,
    "REJECT ",
    "按最低分",
    0,
    divided,
  ],
  minimumCoverage: [
    "40%",
    "60 %",
    60,
    "０.３",
    null,
    "most",
    0,
    1,
    divided,
    "40,5%",
    "４０％",
    "0,4",
    -0.1,
    "1.01",
    true,
  ],
  labelStar: [
    "Key",
    "ＫＥＹ",
    " Key  account ",
    null,
    "=1",
    1,
    "明星",
    "dog",
    "Ｄｏｇ",
    true,
    divided,
    "k*",
  ],
  labelCashCow: ["Key", "key", "Other", "c?w*", "ｋｅｙ ", "Ｃａｓｈ  ｃｏｗ", 0, "~"],
  labelScheme: ["BCG ", "ｂｃｇ", "mc donald", "own", null, 1, "麦当劳", divided],
  labelQuestionMark: ["？", "?", "Star", "DOG", "问题", false],
  labelDog: ["Dog", "dog ", "Not rated", "Ｎｏｔ rated", "狗"],
  labelNotRated: ["Key", "Star", "None", null, "STAR", "瘦狗", 0],
  weightsSumTo: [100, "hundred"],
  decimalSign: [",", "Comma", "点", null, "，", "point ", "逗號", ";", 1, notAvailable],
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
    key: "weight" | "direction" | "optional" | "groupWeight" | "partOf",
    cells: readonly Cell[],
    share: number,
  ) => {
    const place = header.indexOf(vocabulary[language][`header.${key}`]);
    if (place === -1) return;
    const column = weighed.area.left + place;
    for (let row = weighed.area.top + 1; row <= weighed.area.bottom; row++) {
      if (chance(share)) put(weighed.sheet.name, row, column, pick(cells));
    }
  };
  if (chance(0.4)) spoil("weight", oddWeights, 0.25);
  if (chance(0.3)) spoil("groupWeight", oddShares, 0.3);
  // A part of itself, or of what is a part of it.
  if (chance(0.2)) spoil("partOf", ["One", "Two", "nowhere"], 0.4);
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
