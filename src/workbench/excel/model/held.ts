import type { Area } from "./area";

/** A formula or address, without "=", that something besides cells, names and charts holds: it follows what it names. */
export interface HeldFormula {
  formula: string;
}

export type FormatRuleType =
  | "Custom"
  | "DataBar"
  | "ColorScale"
  | "IconSet"
  | "TopBottom"
  | "PresetCriteria"
  | "ContainsText"
  | "CellValue";

/** A rule by which cells are formatted (conditional formatting), as far as it may point at others. Its file has the rest. */
export interface FormatRule {
  readonly type: FormatRuleType;
  readonly areas: readonly Area[];
  readonly formulas: readonly HeldFormula[];
  /** Of a rule about texts, where it is no formula. */
  readonly text: string | undefined;
}

export interface PivotTable {
  readonly name: string;
  /** Undefined where it is not in this workbook. */
  readonly source: HeldFormula | undefined;
}

/** What lies on a sheet besides cells, tables and charts; its file has it. */
export interface SheetObjects {
  comments: number;
  slicers: number;
  /** Names of pictures, drawn shapes and charts of forms that the model does not hold. */
  readonly shapes: string[];
  readonly pivots: PivotTable[];
}
