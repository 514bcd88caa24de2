import { surveyOpenWorkbook } from "../../src/excel";
import { openSession } from "../../src/workbench/session";

test("a failure of the host's own that quotes a cell is printed without what a terminal would obey", async () => {
  const printed = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { workbook } = openSession();
  Object.defineProperty(workbook, "sheets", {
    get: () => {
      throw new Error("No place for \u001B[2Jred\u202E");
    },
  });
  await expect(surveyOpenWorkbook()).rejects.toThrow("KAM-INTERNAL");
  const text = printed.mock.calls.flat().join("\n");
  expect(text).toContain("No place for \uFFFD[2Jred\uFFFD");
  expect(text).not.toMatch(/[\u001B\u202E]/);
});
