/** Rows and columns of a sheet that are looked at; of more rows the first and the last ones. */
export const lookedAt = { rows: 200, lastRows: 40, columns: 256 } as const;
