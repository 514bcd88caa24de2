/** The axes of the portfolio matrix, in the order in which they are told. */
export const axes = ["attractiveness", "advantage"] as const;

/** Customer attractiveness is the vertical axis of the portfolio matrix, business advantage the horizontal one. */
export type AxisId = (typeof axes)[number];
