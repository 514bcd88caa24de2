import * as check from "../../src/functions/check";
import * as late from "../../src/functions/late";
import * as abc from "../../src/functions/models/abc";
import * as certainty from "../../src/functions/models/certainty";
import * as contacts from "../../src/functions/models/contacts";
import * as effort from "../../src/functions/models/effort";
import * as keyQuadrant from "../../src/functions/models/key-quadrant";
import * as money from "../../src/functions/models/money";
import * as movement from "../../src/functions/models/movement";
import * as nineBox from "../../src/functions/models/nine-box";
import * as raters from "../../src/functions/models/raters";
import * as stage from "../../src/functions/models/stage";
import * as weights from "../../src/functions/models/weights";

type Answer = (...args: readonly unknown[]) => unknown[][];

const answers: Readonly<Record<keyof typeof late, Answer>> = late;

type Doorway = (...args: unknown[]) => Promise<unknown[][]>;

const doorways = {
  ...check,
  ...certainty,
  ...movement,
  ...raters,
  ...weights,
  ...contacts,
  ...effort,
  ...money,
  ...nineBox,
  ...stage,
  ...keyQuadrant,
  pareto: abc.pareto,
  concentration: abc.concentration,
} as unknown as Readonly<Record<keyof typeof late, Doorway>>;

/** What each doorway is asked; a later argument in an earlier one's place would change the answer. */
const asked: Readonly<Record<keyof typeof late, readonly unknown[]>> = {
  certainty: [
    [[8, 3]],
    [[2, 1]],
    [[7, 2]],
    [[1, 1]],
    [["Tie", "low"]],
    "any",
    [["", "less"]],
    null,
    null,
    null,
  ],
  flip: [[[8, 3]], [[2, 1]], 6, [[0, 10]], "lowest", [["", "less"]], null, [["a", "b"]], "zh-CN"],
  check: [
    [["Kim", "Lea"]],
    [["x", "y"]],
    [
      ["7,5", 11],
      [3, 12],
    ],
    [[1, 2]],
    [[0, 11]],
    100,
    "zh-TW",
    "comma",
  ],
  roc: [[[2, 1]], "sum"],
  ahp: [
    [
      [1, 3],
      ["", 1],
    ],
    "saaty",
  ],
  ahpcr: [
    [
      [1, 3, 2],
      ["", 1, 5],
      ["", "", 1],
    ],
    "saaty",
  ],
  bwm: [[[1, 2, 4]], [[4, 3, 1]]],
  bwmcr: [[[1, 2, 4]], [[4, 3, 1]]],
  consensus: [[["x", "y"]], [["A", "A"]], [["f", "f"]], [[3, 6]], "mean", [["x", 2]], "zh-TW"],
  disagree: [
    [["x", "y"]],
    [["A", "A"]],
    [["f", "f"]],
    [[3, 6]],
    [["f", 2]],
    5,
    [[0, 10]],
    1,
    "zh-TW",
  ],
  kendallw: [
    [
      [1, 2],
      [2, 3],
      [3, 1],
    ],
  ],
  icc: [
    [
      [1, 2],
      [2, 3],
      [3, 1],
    ],
    "C,1",
    0.9,
  ],
  alpha: [
    [
      [1, 2],
      [2, 3],
      [3, 1],
    ],
    "ordinal",
  ],
  migration: [[["Star", "Dog"]], [["Dog", "Dog"]], "bcg", "shares", "zh-TW"],
  whymoved: [
    [[8, 3]],
    [[1, 2]],
    [[7, 4]],
    [[2, 1]],
    [[0, 10]],
    [["", "less"]],
    [["a", "b"]],
    [[5, 6]],
    "zh-TW",
  ],
  stage: [
    [[0.5]],
    [[30]],
    [[7]],
    [
      [0, 0.1, 0.3, 0.6, 0.8],
      [0, 1, 2, 3, 4],
    ],
    9,
    "zh-TW",
  ],
  stagefit: [[["Mid"]], [["Gold"]], "zh-TW", [["Gold", "Silver", "Bronze", "Iron"]]],
  effort: [[[10, 30]], [[6, 4]], [["yes", ""]], 1.5, 0.9, "zh-TW"],
  ninebox: [[[5, 3]], [[0.1, 0]], [[4, 2]], [["vendor", ""]], [[4, 2]], [[1, 5]], "zh-TW"],
  ltv: [[[100]], [[0.8]], [[0.1]], 5, "start"],
  dso: [[[50]], [[20, 40]], 28],
  pareto: [[["a", "b"]], [[3, 5]], [["x", "y"]], [[0.5, 0.7]], "worse", "zh-TW"],
  concentration: [[[3, 5]], "zh-TW"],
  keyquadrant: [
    [[6, 7, 8, 9]],
    [[9, 6, 7, 8]],
    [["Gold", "Gold", "Gold", "Silver"]],
    [["", "", "", "yes"]],
    [["no", "", "", ""]],
    8,
    7,
    [["Gold", "Silver", "Bronze", "Iron"]],
    "en-US",
    [[0, 10]],
    "low",
  ],
  prepayrate: [[[0.02]], [[10]], [[30]], "effective", 360],
  contacts: [
    [["Kim", "Lea"]],
    [["Sales", "IT"]],
    [["Ann", "Bob"]],
    [["Law", "IT"]],
    [[5, 3]],
    "Lea",
    "zh-TW",
  ],
};

test.each(Object.keys(late) as (keyof typeof late)[])(
  "the doorway of %s hands every argument on to the answer that it fetches",
  async (name) => {
    const answer = answers[name];
    const args = asked[name];
    expect(args).toHaveLength(doorways[name].length);
    await expect(doorways[name](...args, { functionName: name })).resolves.toEqual(answer(...args));
  },
);

test("answers that cannot be fetched are #N/A with the reason, and asked for again", async () => {
  jest.resetModules();
  jest.doMock("../../src/functions/late/index", () => {
    throw new Error("offline");
  });
  const { lateAnswers } = await import("../../src/functions/late/load");
  await expect(lateAnswers()).rejects.toMatchObject({
    code: "#N/A",
    message: /check the connection/,
  });
  jest.dontMock("../../src/functions/late/index");
  await expect(lateAnswers()).resolves.toHaveProperty("flip");
});
