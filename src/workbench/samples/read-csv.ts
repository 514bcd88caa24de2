/** The rows of one of the samples' own CSV files, by header. None of them quotes a value or has a comma in one. */
export function readCsv(csv: string): ReadonlyMap<string, string>[] {
  const [header, ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return rows.map((cells) => new Map(header?.map((name, index) => [name, cells[index] ?? ""])));
}
