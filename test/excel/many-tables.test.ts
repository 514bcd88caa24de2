import { surveyOpenWorkbook } from "../../src/excel";
import type { HttpRequest } from "../../src/workbench/excel/host/client";
import { openSession } from "../../src/workbench/session";

test("of many tables each is found, and few rectangles are kept in mind at a time", async () => {
  const { workbook, host } = openSession();
  const [sheet] = workbook.sheets;
  const rows = Array.from({ length: 1200 }, (_, i) => i);
  for (const i of rows) {
    sheet?.setValues(i * 3, 1, [[`Header ${i}`], [i]]);
    if (sheet !== undefined) {
      workbook.addTable(sheet, { top: i * 3, bottom: i * 3 + 1, left: 1, right: 1 }, `T_${i}`);
    }
  }
  const kept: number[] = [];
  const answer = host.answer.bind(host);
  host.answer = (request: HttpRequest) => {
    const text = JSON.stringify(request.body);
    kept.push(text.split("_RemoveReference").length - 1);
    return answer(request);
  };
  const { tables } = await surveyOpenWorkbook();
  // The library lets go of all that a batch has kept by going through them for each.
  expect(Math.max(...kept)).toBeLessThanOrEqual(1100);
  expect(
    tables.map(({ name, headers, headerRow, body }) => [name, headers, headerRow, body]),
  ).toEqual(
    rows.map((i) => [
      `T_${i}`,
      [`Header ${i}`],
      i * 3,
      { top: i * 3 + 1, bottom: i * 3 + 1, left: 1, right: 1 },
    ]),
  );
});
