export type { SheetCells, SheetTable } from "./cells";
export type { Block } from "./blocks";
export {
  columnWith,
  countCustomers,
  customersOf,
  factorsOf,
  type Answers,
  type BlockPlace,
  type ColumnRole,
  type LineRole,
  type Notice,
  type Proposal,
  type ProposedColumn,
  type ProposedLine,
  type ProposedScale,
  type Question,
  type QuestionCode,
  type Reason,
  type Refusal,
} from "./proposal";
export {
  bestOf,
  isPartOf,
  placeOfTable,
  proposeWith,
  recognise,
  type Candidate,
} from "./recognise";
export { firstOf } from "./first-of";
export { scaleChoices } from "./scale";
export { proposalJson } from "./as-json";
