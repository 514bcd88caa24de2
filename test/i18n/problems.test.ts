import { problem, problemCodes } from "../../src/engine/problems";
import { languages } from "../../src/i18n/language";
import { describeProblem } from "../../src/i18n/problems/describe";
import { problems } from "../../src/i18n/problems";
import { remedies, severities } from "../../src/i18n/remedies";

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? "").toSorted();

test("every problem code has a text and a remedy, and no text is left over", () => {
  const expected = problemCodes.toSorted();
  for (const language of languages) {
    expect(Object.keys(problems[language]).toSorted()).toEqual(expected);
    expect(Object.keys(remedies[language]).toSorted()).toEqual(expected);
  }
});

test("a text has the same placeholders in every language", () => {
  for (const catalogue of [problems, remedies]) {
    for (const [key, text] of Object.entries(catalogue["en-US"])) {
      for (const language of languages) {
        const other = (catalogue[language] as Record<string, string>)[key] ?? "";
        expect([key, placeholders(other)]).toEqual([key, placeholders(text)]);
      }
    }
  }
});

test.each(languages)("Chinese texts hold Chinese, English ones none (%s)", (language) => {
  const all = [problems, remedies, severities].flatMap((texts) => Object.values(texts[language]));
  for (const text of all) {
    expect(/\p{Script=Han}/u.test(text)).toBe(language !== "en-US");
  }
});

test("a problem is described with its figures, in the language asked for", () => {
  const params = { axis: "advantage", found: 99.5, expected: 100 };
  const found = problem("weights-sum-axis", "factors", { params });
  expect(describeProblem(found, "en-US")).toEqual({
    severity: "Error",
    text: "The weights of the axis Business advantage sum to 99.5, not 100.",
    remedy: "Correct the weights, normalise them, or change what they are said to sum to.",
  });
  expect(describeProblem(found, "zh-CN").text).toBe(
    "“业务优势”这一轴的权重之和为 99.5，而不是 100。",
  );
  expect(describeProblem(found, "zh-TW").severity).toBe("錯誤");
});

test("headers, settings and axes among the parameters are named in the language", () => {
  const header = problem("column-required", "factors", { params: { header: "weight" } });
  expect(describeProblem(header, "zh-TW").text).toBe("因素表缺少「權重」欄。");
  const setting = problem("setting-not-understood", "settings", { params: { setting: "tie" } });
  expect(describeProblem(setting, "en-US").text).toContain("A score at the cut counts as");
  const axis = problem("axis-unknown", "factors", { factor: "Brand", value: "Charm" });
  expect(describeProblem(axis, "en-US").remedy).toBe(
    "Write “Customer attractiveness” or “Business advantage”.",
  );
});
