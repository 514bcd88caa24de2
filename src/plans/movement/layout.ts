/** Rows and columns of the sheet of movement, from 0. */
export const rows = { title: 0, dates: 1, stamp: 2, counts: 4 } as const;

/** The quadrants, not rated, newcomers or leavers, and the total. */
export const places = 7;

/** First row of the shares: below heading, header and rows of the counts. */
export const sharesRow = rows.counts + 2 + places + 1;

/** Of the chart, between shares and movers. */
export const chartRow = sharesRow + 2 + places + 1;
export const chartRows = 26;

export const moversRow = chartRow + chartRows + 1;

export const moverColumns = [
  "customer",
  "from",
  "to",
  "attractivenessBefore",
  "attractivenessAfter",
  "advantageBefore",
  "advantageAfter",
  "because",
] as const;

export const effectColumns = ["customer", "axis", "effect", "rating", "weight", "total"] as const;

/** Everybody stands to the right: name, place then, place now. The counts are counted there. */
export const allColumn = moverColumns.length + 2;
export const allRow = rows.counts;

/** Movers that are taken apart factor by factor on the sheet; the largest, and those that moved most. */
export const mostExplained = 200;
