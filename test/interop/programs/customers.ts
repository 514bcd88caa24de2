/** Makes the bytes of a workbook, by what is in it. */
export type Makers = Readonly<Record<string, () => Promise<Uint8Array>>>;

export const headers = ["Customer", "Rating", "Revenue"];

/** The rows that the workbooks of all programs begin with. */
export const customers: [name: string, rating: number, revenue: number][] = [
  ["Ostara & Söhne", 7, 1200.5],
  ["客户一", 4, 80],
  ["Lindqvist", 9, 0],
  ["Beacon", 1, -3],
];
