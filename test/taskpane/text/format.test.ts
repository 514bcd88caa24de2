import { languages } from "../../../src/i18n/language";
import { formatOf } from "../../../src/taskpane/text/use-format";

const english = formatOf("en-US");

test("scores have one decimal, so that columns line up", () => {
  expect([7, 5.25, 10].map(english.score)).toEqual(["7.0", "5.3", "10.0"]);
});

test("a distance to the cut never reads as none unless it is none", () => {
  expect(english.distance(-1.26)).toBe("1.3");
  expect(english.distance(0.013)).toBe("0.013");
  expect(english.distance(-0.0049)).toBe("0.0049");
  expect(english.distance(0)).toBe("0");
});

test("today's time needs no date", () => {
  const now = new Date(2026, 10, 22, 18, 0);
  expect(english.moment(new Date(2026, 10, 22, 14, 2), now)).toMatch(/^2:02\sPM$/u);
  expect(english.moment(new Date(2026, 10, 21, 14, 2), now)).toContain("Nov 21, 2026");
  expect(formatOf("zh-CN").moment(new Date(2026, 10, 22, 14, 2), now)).toBe("14:02");
});

test.each(languages)("counts, shares and lists are written as %s writes them", (language) => {
  const format = formatOf(language);
  expect(format.count(50_000)).toBe("50,000");
  expect(format.percent(0.105, 1)).toBe("10.5%");
  expect(format.list(["a", "b", "c"])).toBe(
    { "en-US": "a, b, and c", "zh-CN": "a、b和c", "zh-TW": "a、b和c" }[language],
  );
});
