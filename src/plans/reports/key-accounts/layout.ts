/** Rows of the page, from 0. */
export const keyAccountRows = {
  title: 0,
  hint: 1,
  count: 3,
  priceDriven: 4,
  attractiveness: 5,
  advantage: 6,
  capacity: 7,
  over: 9,
} as const;

/** Column of what the rows say. */
export const valueColumn = 1;
