import { readSheets } from "../../src/excel/read/sheets";
import { recognise } from "../../src/plans/recognise/sheet";
import { openSession } from "../../src/workbench/session";
import type { Validation } from "../../src/workbench/excel/model/types";

const rows = [
  ["Account", "Revenue", "Growth potential", "Relationship"],
  ["Alpha", 1000, 4, 2],
  ["Beta", 2000, 2, 3],
  ["Gamma", 3000, 3, 4],
];

/** What is proposed where the ratings, and the revenue, are held to these rules. */
async function scaleUnder(ratings: Partial<Validation>, revenue?: Partial<Validation>) {
  const { workbook } = openSession();
  const sheet = workbook.sheets[0]!;
  sheet.setValues(0, 0, rows);
  const rule = { operator: "between", ignoreBlank: true, ...ratings } as Validation;
  sheet.validations.push({ area: { top: 1, bottom: 3, left: 2, right: 3 }, rule });
  if (revenue !== undefined) {
    const own = { operator: "between", ignoreBlank: true, ...revenue } as Validation;
    sheet.validations.push({ area: { top: 1, bottom: 3, left: 1, right: 1 }, rule: own });
  }
  const { sheets } = await readSheets();
  const [found] = recognise(sheets);
  const { scale, questions } = found!.proposal;
  return { ...scale, asked: questions.map(({ code }) => code).includes("scale") };
}

const taken = (lowest: number, highest: number) => ({
  lowest,
  highest,
  why: "validation",
  isSure: true,
  asked: false,
});

test.each([
  ["whole numbers", { type: "whole", formula1: "1", formula2: "6" }, taken(1, 6)],
  ["numbers", { type: "decimal", formula1: "0", formula2: "5" }, taken(0, 5)],
  ["a list of numbers", { type: "list", formula1: '"1,2,3,4,5,6,7"' }, taken(1, 7)],
] as const)(
  "the scale is that of validation by %s, and is not asked for",
  async (_, rule, scale) => {
    expect(await scaleUnder(rule)).toEqual(scale);
  },
);

test("what amounts are held to is no scale of the ratings", async () => {
  const revenue = { type: "whole", formula1: "0", formula2: "9" } as const;
  const rule = { type: "whole", formula1: "1", formula2: "5" } as const;
  expect(await scaleUnder(rule, revenue)).toEqual(taken(1, 5));
});

test.each([
  ["a list of words", { type: "list", formula1: '"High,Medium,Low"' }],
  ["a list that stands in cells", { type: "list", formula1: "$F$1:$F$5" }],
  ["one end alone", { type: "whole", operator: "greaterThan", formula1: "0" }],
  ["ends that stand in cells", { type: "whole", formula1: "$F$1", formula2: "$F$2" }],
  ["ends that the ratings are beyond", { type: "whole", formula1: "1", formula2: "3" }],
  ["amounts", { type: "decimal", formula1: "0", formula2: "1000000" }],
] as const)("with %s the scale is asked for", async (_, rule) => {
  expect(await scaleUnder(rule)).toMatchObject({ why: "values", asked: true });
});
