/**
 * Mean consistency index of random comparison matrices, from three elements on. The tables in circulation differ
 * in the third digit, so an answer names the one it used.
 */
export const randomIndexTables = {
  "alonso-lamata": [
    0.5247, 0.8816, 1.1086, 1.2479, 1.3417, 1.4057, 1.4499, 1.4854, 1.514, 1.5365, 1.5551, 1.5713,
    1.5838,
  ],
  saaty: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  "saaty 2005": [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  "donegan-dodd": [
    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822,
    1.4969,
  ],
  "tummala-ling": [
    0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714,
    1.5831,
  ],
  "aguaron-moreno": [
    0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.57, 1.583,
  ],
} as const;

export type RandomIndexTable = keyof typeof randomIndexTables;

export const defaultRandomIndex: RandomIndexTable = "alonso-lamata";

/**
 * The random index for a matrix of `count` elements; 0 for two or fewer, which are always consistent. NaN where
 * the table does not reach: only the default one has a formula beyond its last entry.
 *
 * @source Alonso & Lamata 2006, Consistency in the analytic hierarchy process: a new approach
 */
export function randomIndex(count: number, table: RandomIndexTable = defaultRandomIndex): number {
  if (count <= 2) return 0;
  const known = randomIndexTables[table][count - 3];
  if (known !== undefined) return known;
  return table === "alonso-lamata" ? (1.7699 * count - 4.3513) / (count - 1) : NaN;
}
