/** Amounts of money: a minus, or what is larger than any customer, is a slip. */
export const amounts = { lowest: 0, highest: 1e12 };

/** As people are asked to rate in words: not at all, little, somewhat, much, very much. */
export const oneToFive = { lowest: 1, highest: 5 };
