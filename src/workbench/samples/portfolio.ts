import type { Cell } from "../../engine/cell";
import { instantiate } from "../../engine/factors/templates/index";
import type { Factor, FactorTable } from "../../engine/factors/types";
import { readCsv } from "./read-csv";
import { factorRows } from "./sample";
import type { Sample } from "./sample";

const header = {
  customer: "Customer",
  segment: "Segment 细分",
  revenue: "Annual revenue 年销售额",
};

/**
 * 24 invented customers on the whole standard template, in English and Chinese side by side, as a firm that works in
 * both would have it: with blanks, one rating beyond the scale, one customer rated too little to be placed, and the
 * society factors, which are for international trade only, left blank throughout.
 *
 * @param csv the text of `data/portfolio.csv`, its factors headed by their English names in the template
 */
export function portfolioSample(csv: string): Sample {
  const english = instantiate("standard", "en-US");
  const table = bilingual(english, instantiate("standard", "zh-CN"));
  const customers = readCsv(csv).map((row): Cell[] => [
    row.get("Customer") ?? null,
    row.get("Segment") ?? null,
    Number(row.get("Annual revenue")),
    ...english.factors.map(({ name }) => rating(row.get(name))),
  ]);
  return {
    table,
    factors: factorRows(table, "en-US"),
    customers: [[...Object.values(header), ...table.factors.map(({ name }) => name)], ...customers],
    rules,
    sizeColumn: header.revenue,
  };
}

function rating(text: string | undefined): Cell {
  if (text === undefined) throw new RangeError("The sample lacks a factor of the template");
  return text === "" ? null : Number(text);
}

/** Both languages in one table; the two instances of a template list the same factors in the same order. */
function bilingual(english: FactorTable, chinese: FactorTable): FactorTable {
  const factors = english.factors.map((factor, index): Factor => {
    const other = chinese.factors[index] ?? factor;
    return {
      ...factor,
      name: `${factor.name} ${other.name}`,
      group: `${factor.group} ${other.group}`,
      partOf: factor.partOf === null ? null : `${factor.partOf} ${other.partOf ?? ""}`,
    };
  });
  return { ...english, factors };
}

const rules = [
  ["What", "How"],
  [
    "Customers 客户",
    "Invented; any likeness to a real firm is chance. 客户均为虚构，如有雷同，纯属巧合。",
  ],
  [
    "Ratings 评分",
    "Invented, from 1 to 10. Some are blank, and one purchase volume of 12 lies beyond the scale, to show what the check says. 评分亦为虚构，取值 1 至 10；留有空白，并有一项采购规模误填为 12，用来演示检查功能。",
  ],
  [
    "Society 社会因素",
    "Optional and left blank: all these customers are in the home market. 可选项，此处留空：这些客户都在国内市场。",
  ],
  [
    "Unique selling points 独特卖点",
    "Optional: only those that count with a customer are rated. 可选项：只为对该客户起作用的卖点评分。",
  ],
  ["Annual revenue 年销售额", "In thousands; the size of the bubbles. 单位：千元；决定气泡大小。"],
];
