/** The size of a worksheet (Excel specifications and limits). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
