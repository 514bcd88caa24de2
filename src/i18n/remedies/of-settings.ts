import { texts } from "../texts";

/** How problems of settings are mended, by their codes. */
export const settingRemedies = texts({
  "en-US": {
    "score-mismatch": "Correct the rating, the weight or the printed score.",
    "subtotal-mismatch": "Correct the printed subtotal or the scores above it.",
    "total-mismatch": "Correct the printed total or the figures it is made of.",

    "setting-not-understood": "Choose an entry of the list, or enter a number that is allowed.",
    "scale-invalid": "Enter two numbers, the lowest one below the highest one.",
    "cut-outside-scale": "Enter a cut between {lowest} and {highest}.",
    "band-reversed": "Enter the lower bound first.",
    "band-gap": "Let one band begin where the other ends.",
    "band-overlap": "Let one band begin where the other ends.",
    "setting-no-column": "Enter the header of one of its columns, or leave the cell empty.",
    "label-duplicate": "Give each quadrant, and the customers not rated, a label of its own.",
  },
  "zh-CN": {
    "score-mismatch": "请核对评分、权重和表中的分值。",
    "subtotal-mismatch": "请核对小计及其上方的分值。",
    "total-mismatch": "请核对合计及其构成的各项数字。",

    "setting-not-understood": "请从列表中选择，或填写允许的数字。",
    "scale-invalid": "请填写两个数字，最低分须小于最高分。",
    "cut-outside-scale": "请填写 {lowest} 与 {highest} 之间的分界点。",
    "band-reversed": "请把较小的界限填在前面。",
    "band-gap": "请让前后两个区间首尾相接。",
    "band-overlap": "请让前后两个区间首尾相接。",
    "setting-no-column": "请填写客户表中某一列的标题，或将该单元格留空。",
    "label-duplicate": "请为每个象限和“未评估”设置互不相同的标签。",
  },
  "zh-TW": {
    "score-mismatch": "請核對評分、權重與表中的分數。",
    "subtotal-mismatch": "請核對小計及其上方的分數。",
    "total-mismatch": "請核對總計及其組成的各項數字。",

    "setting-not-understood": "請從清單中選擇，或填入允許的數字。",
    "scale-invalid": "請填入兩個數字，最低分須小於最高分。",
    "cut-outside-scale": "請填入 {lowest} 與 {highest} 之間的分界點。",
    "band-reversed": "請將較小的界限填在前面。",
    "band-gap": "請讓前後兩個區間首尾相接。",
    "band-overlap": "請讓前後兩個區間首尾相接。",
    "setting-no-column": "請填入客戶表中某一欄的標題，或將該儲存格留空。",
    "label-duplicate": "請為每個象限與「未評估」設定互不相同的標籤。",
  },
});
