import { readAnswers, type Answers } from "../../../src/workbench/conformance/answers";
import { differences } from "../../../src/workbench/conformance/compare";
import { describeComparison } from "../../../src/workbench/conformance/describe-comparison";
import { scripts } from "../../../src/workbench/conformance/scripts";
import { standInAnswers } from "../../../src/workbench/conformance/stand-in";

const host = { platform: "PC", version: "16.0" };

function answersOf(answers: Readonly<Record<string, Answers["answers"][number]["answer"]>>) {
  const listed = Object.entries(answers).map(([name, answer]) => ({ name, needs: "1.1", answer }));
  return { host, answers: listed };
}

test("what was answered alike is no difference, whatever the order of its names", () => {
  const there = answersOf({ one: { a: 1, b: [true, null] }, two: "done" });
  const here = answersOf({ two: "done", one: { b: [true, null], a: 1 } });
  expect(differences(there, here)).toEqual([]);
});

test("a made-up difference is told line by line, with both answers", () => {
  const there = answersOf({ spills: "#SPILL!", widths: "InvalidArgument", newer: 1 });
  const here = answersOf({ spills: "#SPILL!", widths: "done", older: [2] });
  expect(describeComparison(there, here, "en-US")).toEqual({
    lines: [
      "PC 16.0, compared with the stand-in:",
      "widths",
      '  there: "InvalidArgument"',
      '  here:  "done"',
      "older",
      "  there: not asked",
      "  here:  [2]",
      "newer",
      "  there: 1",
      "  here:  not asked",
      "1 script answered alike, 3 otherwise.",
    ],
    differing: 3,
  });
});

test("one changed answer among all of the stand-in's is the one that is found", async () => {
  const here = await standInAnswers();
  expect(here.answers).toHaveLength(scripts.length);
  const changed = "a cell in the way of a spill blocks it";
  const there = {
    ...here,
    answers: here.answers.map((one) => (one.name === changed ? { ...one, answer: 1 } : one)),
  };
  const read = readAnswers(JSON.stringify(there));
  expect(read).not.toBeNull();
  expect(differences(read!, here)).toEqual([{ name: changed, there: 1, here: "#SPILL!" }]);
});

test.each(["", "{", "[]", '{"host":{"platform":"PC"},"answers":[]}', '{"answers":[{"name":1}]}'])(
  "what is not a list of answers is none: %s",
  (text) => {
    expect(readAnswers(text)).toBeNull();
  },
);
