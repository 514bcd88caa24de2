/*
 * Answers that are fetched when a cell first asks for one of them, under the names of their
 * functions.
 */
export { alpha, icc, kendallw } from "./agreement";
export { bwm, bwmcr } from "./best-worst";
export { certainty } from "./certainty";
export { consensus } from "./consensus";
export { disagree } from "./disagreement";
export { flip } from "./flip";
export { migration } from "./migration";
export { ahp, ahpcr } from "./pairwise";
export { roc } from "./ranks";
export { whymoved } from "./why-moved";
