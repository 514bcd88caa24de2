export type { Applied } from "./apply/apply-plan";
export { offerTable, type OfferReport } from "./accounts/offer-table";
export { adoptTable, type AdoptOptions } from "./adopt-table";
export type { Expected } from "./apply/expected";
export { writeCard, type CardReport } from "./card/write-card";
export { checkWorkbook } from "./check-workbook";
export { HalfWritten, KamError, NeedsConsent, toKamError } from "./errors";
export { finishCutShort } from "./finish-cut-short";
export { insertTemplate, type InsertOptions } from "./insert-template";
export { inspectWorkbook, type WorkbookSummary } from "./inspect-workbook";
export { makeTable } from "./make-table";
export { readModel, type ModelReading } from "./models/read-model";
export { keepSnapshot, type KeepOptions, type SnapshotReport } from "./movement/keep-snapshot";
export {
  writeMovement,
  type MovementOptions,
  type MovementReport,
} from "./movement/write-movement";
export { listSnapshots, readMovement, type Dates } from "./movement/read-movement";
export { runModel, type ModelReport } from "./models/run-model";
export type { Hooks, Progress, Step } from "./progress";
export { readPortfolio } from "./read-portfolio";
export { restore } from "./restore";
export { readSheets, type SheetsReading } from "./read/sheets";
export { surveyOpenWorkbook, type Survey } from "./read/survey";
export { scoreWorkbook, type ScoreOptions, type ScoreReport } from "./score-workbook";
export { selectCell } from "./select-cell";
export { readSelectedCells, type SelectedCells } from "./selection";
export { takeBackCutShort } from "./take-back";
export { watchChanges, watchSelection } from "./watch";
export { writeCells, type CellEdit } from "./write-cells";
export { replaceFactors, writeFactors } from "./write-factors";
export { readWatchList } from "./read-watch-list";
export { writeAccountPages, type PagesReport } from "./write-account-pages";
export { writeSettings } from "./write-settings";
export { mergeForms, type MergeOptions, type MergeReport } from "./round/merge-round";
export { publishRound, type PublishReport } from "./round/publish-round";
export type { Raters } from "./round/read-round";
export { readAsked, splitRound, writeForm, type SplitReport } from "./round/split-round";
