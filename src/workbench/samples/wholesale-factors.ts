import type { Factor } from "../../engine/factors/types";
import { categories, spendOn } from "./wholesale-clients";
import type { Category, Channel, Client, Region } from "./wholesale-clients";

/** A factor and the rule by which every client's rating of it is derived from the data. */
export interface RatedFactor extends Pick<Factor, "axis" | "group" | "name" | "weight"> {
  readonly lessIsBetter?: boolean;
  /** The rule in words: what the code in `rate` does, and what it takes for granted. */
  readonly rule: string;
  readonly rate: (clients: readonly Client[]) => number[];
}

const core: readonly Category[] = ["Fresh", "Frozen", "Delicassen"];
const staples: readonly Category[] = ["Milk", "Grocery"];
const premium: readonly Category[] = ["Delicassen", "Frozen"];

const channelFit: Readonly<Record<Channel, number>> = { "Hotel, restaurant, café": 7, Retail: 4 };
const proximity: Readonly<Record<Region, number>> = { Lisbon: 9, Oporto: 7, "Other region": 3 };

export const wholesaleFactors: readonly RatedFactor[] = [
  {
    axis: "attractiveness",
    group: "Volume",
    name: "Annual spend",
    weight: 40,
    rule: "Tenths by total annual spend over the six categories.",
    rate: (clients) => tenths(clients.map((client) => spendOn(client))),
  },
  {
    axis: "attractiveness",
    group: "Volume",
    name: "Staple volume",
    weight: 20,
    rule: "Tenths by spend on Milk and Grocery, which are reordered all year.",
    rate: (clients) => tenths(clients.map((client) => spendOn(client, staples))),
  },
  {
    axis: "attractiveness",
    group: "Mix",
    name: "Premium demand",
    weight: 15,
    rule: "Tenths by spend on Delicassen and Frozen. Assumed: these two earn the better margins.",
    rate: (clients) => tenths(clients.map((client) => spendOn(client, premium))),
  },
  {
    axis: "attractiveness",
    group: "Mix",
    name: "Non-food potential",
    weight: 10,
    rule: "Tenths by spend on Detergents_Paper.",
    rate: (clients) => tenths(clients.map((client) => client.spend.Detergents_Paper)),
  },
  {
    axis: "attractiveness",
    group: "Mix",
    name: "Concentration of demand",
    weight: 15,
    lessIsBetter: true,
    rule: "Tenths by the share of the largest category in total spend. Less is better: who buys one thing only is lost at once.",
    rate: (clients) =>
      tenths(
        clients.map(
          (client) =>
            Object.values(client.spend).reduce((most, spent) => Math.max(most, spent)) /
            spendOn(client),
        ),
      ),
  },
  {
    axis: "advantage",
    group: "Range",
    name: "Breadth of purchases",
    weight: 30,
    rule: "Categories that each make at least 5 % of the client's spend: 1 category is rated 1, then 3, 5, 6, 8, and all six 10.",
    rate: (clients) =>
      clients.map((client) => {
        const total = spendOn(client);
        const count = categories.filter((category) => client.spend[category] >= total / 20).length;
        return Math.round(1 + ((count - 1) * 9) / 5);
      }),
  },
  {
    axis: "advantage",
    group: "Range",
    name: "Share of our core categories",
    weight: 40,
    rule: "Tenths by the share of Fresh, Frozen and Delicassen in total spend. Assumed: the cold chain is what we do better than others.",
    rate: (clients) => tenths(clients.map((client) => spendOn(client, core) / spendOn(client))),
  },
  {
    axis: "advantage",
    group: "Service",
    name: "Channel fit",
    weight: 10,
    rule: "Hotel, restaurant, café 7, retail 4. Assumed: pack sizes and delivery times are made for kitchens.",
    rate: (clients) => clients.map(({ channel }) => channelFit[channel]),
  },
  {
    axis: "advantage",
    group: "Service",
    name: "Proximity",
    weight: 20,
    rule: "Lisbon 9, Oporto 7, other regions 3. Assumed: the warehouse is in Lisbon.",
    rate: (clients) => clients.map(({ region }) => proximity[region]),
  },
];

/**
 * Ratings 1 to 10 by tenths: 1 for the lowest tenth of the values, 10 for the highest. Equal values are rated alike,
 * by how many values are lower.
 */
export function tenths(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => 1 + Math.floor((10 * sorted.indexOf(value)) / values.length));
}
