import fc from "fast-check";
import { DOMParser } from "@xmldom/xmldom";
import { cleanText, escapeXml } from "../../../src/plans/chart/clean-text";

test("white space is one space, and controls, lone surrogates and direction marks are gone", () => {
  expect(cleanText("  Tern\r\n& \t Co\u0000\u0007 ")).toBe("Tern & Co");
  expect(cleanText("a\uD800b\uFFFFc\u202Ed\u2066e")).toBe("abcde");
  expect(cleanText("海港食品 🚢 São")).toBe("海港食品 🚢 São");
});

test("any text at all is the content and the attribute it was, once parsed", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string()), (text) => {
      const xml = `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`;
      const element = new DOMParser().parseFromString(xml, "text/xml").documentElement!;
      expect(element.textContent).toBe(cleanText(text));
      expect(element.getAttribute("b")).toBe(cleanText(text));
    }),
  );
});
