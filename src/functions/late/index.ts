/*
 * Answers that are fetched when a cell first asks for one of them, under the names of their
 * functions.
 */
export { alpha, icc, kendallw } from "./agreement";
export { bwm, bwmcr } from "./best-worst";
export { certainty } from "./certainty";
export { check } from "./check";
export { concentration } from "./concentration";
export { consensus } from "./consensus";
export { contacts } from "./contacts";
export { disagree } from "./disagreement";
export { effort } from "./effort";
export { flip } from "./flip";
export { keyquadrant } from "./key-quadrant";
export { ltv } from "./lifetime-value";
export { migration } from "./migration";
export { ninebox } from "./nine-box";
export { ahp, ahpcr } from "./pairwise";
export { pareto } from "./pareto";
export { roc } from "./ranks";
export { dso, prepayrate } from "./receivables";
export { stage } from "./stage";
export { stagefit } from "./stage-fit";
export { whymoved } from "./why-moved";
