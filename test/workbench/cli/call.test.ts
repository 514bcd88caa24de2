import { call } from "../../../src/workbench/cli/call";
import { parseOptions } from "../../../src/workbench/cli/options";
import { UsageError } from "../../../src/workbench/cli/outcome";

function printed(...argv: string[]): unknown {
  const lines: string[] = [];
  const log = jest.spyOn(console, "log").mockImplementation((line: string) => lines.push(line));
  try {
    expect(call(parseOptions(["call", ...argv]))).toBe(0);
  } finally {
    log.mockRestore();
  }
  return JSON.parse(lines.join("\n"));
}

describe("kam call", () => {
  test("scores PQR Group's first unit 3.14 (IIMU GE matrix workbook)", () => {
    expect(printed("KAM.SCORE", "[[[9,6,1,3,1,2]],[[1,3,3,3,3,1]],[[1,9]]]")).toBeCloseTo(
      44 / 14,
      9,
    );
  });

  test("several customers answer as rows", () => {
    expect(printed("KAM.QUADRANT", "[[[7],[2]],[[4],[9]]]")).toEqual([
      ["Question mark"],
      ["Cash cow"],
    ]);
  });

  test("an error value is an object with its reason", () => {
    expect(printed("kam.score", "[[[1,2,3]],[[1,1]]]")).toEqual({
      error: "#VALUE!",
      message: expect.stringContaining("3 columns") as string,
    });
  });

  test.each([
    ["no function of that name", ["KAM.NOTHING", "[]"]],
    ["arguments that are no JSON", ["KAM.SCORE", "oops"]],
    ["arguments that are no list", ["KAM.SCORE", "3"]],
    ["too many arguments", ["KAM.DISTANCE", "[1,2,3,4,5,6]"]],
    ["no function at all", []],
  ])("%s is wrong usage", (_, argv) => {
    expect(() => call(parseOptions(["call", ...argv]))).toThrow(UsageError);
  });
});

describe("options", () => {
  test("one cut serves both axes, two are attractiveness and advantage", () => {
    expect(parseOptions(["score", "a.xlsx", "--cuts", "median"]).cuts).toEqual({
      attractiveness: "median",
      advantage: "median",
    });
    expect(parseOptions(["score", "a.xlsx", "--cuts", "6,mean"]).cuts).toEqual({
      attractiveness: 6,
      advantage: "mean",
    });
  });

  test.each([
    ["--mode", "dead"],
    ["--language", "fr"],
    ["--cuts", "high"],
    ["--cuts", "1,2,3"],
    ["--unknown", "x"],
  ])("%s %s is refused", (option, value) => {
    expect(() => parseOptions(["score", "a.xlsx", option, value])).toThrow(UsageError);
  });
});
