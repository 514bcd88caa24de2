/** The page is a grid of columns that are alike: texts run over those beside them that are empty. */
export const columns = 8;

/** Points. */
export const columnPoints = 80;

/** Where labels and what they say stand, on either half. */
export const [left, leftValue, right, rightValue] = [0, 2, 4, 6] as const;

/** What is said all across the page. */
export const widePoints = (columns - leftValue) * columnPoints;

/** Rows that the matrix covers. */
export const chartRows = 17;

/** Points: the right half, below the head and the first band. */
export const chartPlace = {
  left: right * columnPoints + 4,
  top: 84,
  width: (columns - right) * columnPoints - 8,
  height: (chartRows - 1) * 15,
} as const;
