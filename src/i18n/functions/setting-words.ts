/**
 * The names of settings that KAM.PORTFOLIO understands: those of the Settings sheet in every language, and shorter ones.
 * Settings that say nothing about scoring are known too, so that the sheet's first two columns can be handed over whole.
 * They are repeated here because the functions must load fast, and the sheet's other texts are many.
 */
export const settingWords = {
  heading: ["Setting", "设置项", "設定項目"],
  language: ["Language", "语言", "語言"],
  scaleLowest: ["Lowest rating", "Scale lowest", "最低评分", "最低評分"],
  scaleHighest: ["Highest rating", "Scale highest", "最高评分", "最高評分"],
  cutAttractiveness: [
    "Cut for attractiveness",
    "Cut attractiveness",
    "吸引力分界点",
    "吸引力分界點",
  ],
  cutAdvantage: ["Cut for advantage", "Cut advantage", "优势分界点", "優勢分界點"],
  tie: ["A score at the cut counts as", "Tie", "恰好等于分界点时算作", "剛好等於分界點時視為"],
  missing: ["Missing ratings", "Missing rating", "缺失的评分", "缺漏的評分"],
  minimumCoverage: ["Minimum coverage", "最低覆盖率", "最低涵蓋率"],
  labelScheme: ["Label scheme", "标签方案", "標籤組"],
  labelStar: [
    "Label: high attractiveness, high advantage",
    "标签：高吸引力、高优势",
    "標籤：高吸引力、高優勢",
  ],
  labelCashCow: [
    "Label: low attractiveness, high advantage",
    "标签：低吸引力、高优势",
    "標籤：低吸引力、高優勢",
  ],
  labelQuestionMark: [
    "Label: high attractiveness, low advantage",
    "标签：高吸引力、低优势",
    "標籤：高吸引力、低優勢",
  ],
  labelDog: [
    "Label: low attractiveness, low advantage",
    "标签：低吸引力、低优势",
    "標籤：低吸引力、低優勢",
  ],
  labelNotRated: ["Label: not rated", "标签：未评估", "標籤：未評估"],
  weightsSumTo: ["Weights of an axis sum to", "每个轴的权重合计应为", "各軸的權重合計應為"],
  sizeColumn: ["Size column", "气泡大小列", "泡泡大小欄"],
  colorColumn: ["Colour column", "Color column", "颜色列", "顏色欄"],
  namesShown: ["Names on the chart", "图上显示的名称数", "圖上顯示的名稱數"],
  writeMode: ["Results are written as", "结果的写入方式", "結果的寫入方式"],
} as const;

export type SettingName = keyof typeof settingWords;
