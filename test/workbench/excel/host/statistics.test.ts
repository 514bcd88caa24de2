import fc from "fast-check";
import { byteLength } from "../../../../src/workbench/excel/host/statistics";

test("bytes are those of UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
  expect(byteLength("a客😀")).toBe(1 + 3 + 4);
});
