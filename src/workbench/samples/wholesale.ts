import type { Cell } from "../../engine/cell";
import { defaultScale } from "../../engine/factors/types";
import type { FactorTable } from "../../engine/factors/types";
import { factorRows } from "./sample";
import type { Sample } from "./sample";
import { categories, parseClients, spendOn } from "./wholesale-clients";
import { wholesaleFactors } from "./wholesale-factors";

const sizeColumn = "Annual spend, total";

/**
 * 440 real clients of a wholesale distributor, with ratings derived from what they buy.
 *
 * @param csv the text of `data/wholesale-customers.csv`
 */
export function wholesaleSample(csv: string): Sample {
  const clients = parseClients(csv);
  const ratings = wholesaleFactors.map(({ rate }) => rate(clients));
  const header = ["Customer", "Channel", "Region", sizeColumn];
  const customers = clients.map((client, row): Cell[] => [
    `Client ${client.id}`,
    client.channel,
    client.region,
    spendOn(client),
    ...ratings.map((column) => column[row] ?? null),
  ]);
  return {
    table,
    factors: factorRows(table, "en-US"),
    customers: [[...header, ...wholesaleFactors.map(({ name }) => name)], ...customers],
    rules,
    sizeColumn,
  };
}

const table: FactorTable = {
  factors: wholesaleFactors.map(({ axis, group, name, weight, lessIsBetter = false }) => ({
    axis,
    group,
    name,
    weight,
    lessIsBetter,
    partOf: null,
    groupWeight: null,
    partWeight: null,
    optional: false,
  })),
  scale: defaultScale,
  weighting: "flat",
  claimedTotal: 100,
};

const rules = [
  ["Factor", "Rule"],
  [
    "Source",
    "Cardoso, M. (2013), Wholesale customers, UCI Machine Learning Repository, licence CC BY 4.0. Annual spend of 440 clients of a distributor in Portugal; the clients are numbered, not named.",
  ],
  [
    "What was changed",
    `Channel and region are written in words; the spend on ${categories.join(", ")} is added up; the ratings are ours, derived from the data by the rules below. Nobody at the distributor made or checked them.`,
  ],
  [
    "Tenths",
    "A rating of 1 to 10 by rank: count the clients with a lower value, divide by 440, multiply by 10, drop the decimals and add 1. Equal values are rated alike.",
  ],
  ...wholesaleFactors.map(({ name, rule }) => [name, rule]),
  [
    "Weights",
    "Ours too, and 100 on each axis. Change a weight, a rating or a cut and see who moves.",
  ],
];
