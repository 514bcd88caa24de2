import { texts } from "../texts";

/** Where customers stand in a plain range: the offer to make an Excel table of it. */
export const rangeTexts = texts({
  "en-US": {
    make: "Make it an Excel table",
    why: "The customers stand in a plain range. Rows typed below a table belong to it by themselves; the cells stay as they are. Should you restore the range later, Excel leaves the table's lines, bands and bold headers as formats of its cells.",
  },
  "zh-CN": {
    make: "做成 Excel 表格",
    why: "客户位于普通区域。做成表格后，在下方输入的行会自动归入，单元格保持不变。日后若还原为普通区域，Excel 会把表格的线条、底纹和加粗表头留作单元格格式。",
  },
  "zh-TW": {
    make: "做成 Excel 表格",
    why: "客戶位於一般範圍。做成表格後，在下方輸入的列會自動納入，儲存格維持不變。日後若還原為一般範圍，Excel 會把表格的線條、網底和粗體標題留作儲存格格式。",
  },
});
