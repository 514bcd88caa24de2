import { readCsv } from "./read-csv";

/** The six categories in which the distributor sells. */
export const categories = [
  "Fresh",
  "Milk",
  "Grocery",
  "Frozen",
  "Detergents_Paper",
  "Delicassen",
] as const;

export type Category = (typeof categories)[number];

export type Channel = "Hotel, restaurant, café" | "Retail";
export type Region = "Lisbon" | "Oporto" | "Other region";

export interface Client {
  readonly id: number;
  readonly channel: Channel;
  readonly region: Region;
  /** Annual spend per category, in the source's monetary units. */
  readonly spend: Readonly<Record<Category, number>>;
}

const channels: readonly Channel[] = ["Hotel, restaurant, café", "Retail"];
const regions: readonly Region[] = ["Lisbon", "Oporto", "Other region"];

/**
 * The clients of `wholesale-customers.csv`.
 *
 * @source Cardoso, M. (2013), Wholesale customers, UCI Machine Learning Repository, CC BY 4.0
 */
export function parseClients(csv: string): Client[] {
  return readCsv(csv).map((row) => {
    const at = (column: string): number => {
      const value = Number(row.get(column));
      if (!Number.isInteger(value)) throw new RangeError(`Not a whole number: ${column}`);
      return value;
    };
    const named = <Name>(names: readonly Name[], column: string): Name => {
      const name = names[at(column) - 1];
      if (name === undefined) throw new RangeError(`Unknown ${column}: ${at(column)}`);
      return name;
    };
    return {
      id: at("CustomerId"),
      channel: named(channels, "Channel"),
      region: named(regions, "Region"),
      spend: {
        Fresh: at("Fresh"),
        Milk: at("Milk"),
        Grocery: at("Grocery"),
        Frozen: at("Frozen"),
        Detergents_Paper: at("Detergents_Paper"),
        Delicassen: at("Delicassen"),
      },
    };
  });
}

/** What a client spends in a year in these categories together. */
export function spendOn({ spend }: Client, chosen: readonly Category[] = categories): number {
  return chosen.reduce((sum, category) => sum + spend[category], 0);
}
