import type { Cell } from "../../engine/cell";
import type { FactorLayout } from "../../engine/factors/parse";
import type { FactorTable } from "../../engine/factors/types";
import type { AxisId } from "../../engine/portfolio/axes";
import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";
import type { PlacedProblem } from "../../engine/problems";
import type { SettingValues } from "../settings/read";
import type { SettingRows } from "../settings/specs";
import type { WorkbookSettings } from "../settings/types";
import type { Grouping } from "./groups";
import type { TableOrigin } from "./origin";
import type { RatingRange } from "./rating-range";

/** A rectangle, or several with the same rows ("A1:A40,D1:H40"), or an Excel table by its name. */
export interface Place {
  readonly sheet: string;
  /** A1 style, without the sheet. */
  readonly address: string;
  /** Where the place is an Excel table: it counts, and the address may be out of date. */
  readonly table?: string | null;
}

/** Which range holds the customers, and which of its columns holds what; columns count from 0 within the range. */
export interface Mapping {
  readonly source: Place;
  /** Where the factor table is; null for the table Factors. */
  readonly factorSource?: Place | null;
  readonly name: number;
  readonly size: number | null;
  /** Column by name of factor; a factor that is absent here is not rated. */
  readonly factors: Readonly<Record<string, number>>;
  /** What stood above the columns of a range when it was mapped, by which they are found again. */
  readonly headers?: readonly string[];
}

/** A column of the customers that is no rating: segment, region, annual revenue. */
export interface ExtraColumn {
  readonly header: string;
  readonly numeric: boolean;
  /** One per customer. */
  readonly cells: readonly Cell[];
}

/** A column of the customers' own that the results show again. */
export interface CarriedColumn {
  /** Among the columns of the customers' origin. */
  readonly column: number;
  readonly header: string;
  /** How its first cell is written. */
  readonly numberFormat: string;
}

/** Columns that the results have only where somebody wants them. */
export type FurtherColumn =
  | "bestCompetitor"
  | "relativeStrength"
  | "future"
  | "nextStep"
  | "keyAccount"
  | "amongKeyAccounts"
  | "certainty";

/** A column of the customers' origin, and its groups. */
export interface ColumnColors {
  readonly column: number;
  readonly groups: Grouping;
}

/** Where the settings stand on their sheet. */
export interface SettingsPlace {
  readonly sheet: string;
  /** Column of the values on the sheet, from 0. */
  readonly column: number;
  readonly rows: SettingRows;
  /** The first row below everything on the sheet. */
  readonly freeRow: number;
}

/**
 * All that scoring takes, and where it came from. It is flat, not input, origins and findings apart: most who are
 * handed it pick two or three of its fields (`Pick<PortfolioSource, …>`), seldom those of one part alone.
 */
export interface PortfolioSource {
  /** The factor table as it stands in the workbook, with factors that no column rates. */
  readonly factors: FactorTable;
  readonly factorOrigin: TableOrigin;
  readonly factorRows: readonly (readonly Cell[])[];
  readonly factorLayout: FactorLayout;
  /** The texts that stand for each axis in the factor table's Axis column. */
  readonly axisTexts: Readonly<Record<AxisId, readonly string[]>>;
  /** Whether the Share column of the factor table holds each factor's global weight, up to one common multiple. */
  readonly sharesHold: boolean;
  readonly customerOrigin: TableOrigin;
  /** Column of the names among the columns of the customers' origin. */
  readonly nameColumn: number;
  /** What the customers' rows hold, up to the last customer. */
  readonly customerCells: readonly (readonly Cell[])[];
  readonly sizeColumn: number | null;
  /** What colours the customers instead of their quadrants, or fills those; null for the quadrants alone. */
  readonly colors: ColumnColors | "certainty" | null;
  readonly carried: readonly CarriedColumn[];
  /** Left out: none. */
  readonly further?: readonly FurtherColumn[];
  /** For each factor of `input` its column among the columns of the customers' origin. */
  readonly ratingColumns: readonly number[];
  /** The same as formulas refer to it. */
  readonly ratingRange: RatingRange;
  /**
   * What is scored. A factor that has no column is left out (and is among the problems): nobody could be rated on
   * it. Blank rows at the end of the table are not customers.
   */
  readonly input: PortfolioInput;
  readonly settings: WorkbookSettings;
  /** What stands in the cells of the settings, understood or not. */
  readonly settingCells: SettingValues;
  readonly settingsPlace: SettingsPlace | null;
  /** Whether the labels in force are those of a scheme chosen since they were written on the sheet. */
  readonly labelsFollow: boolean;
  /** Customers below a mapped range, added since it was mapped or scored: they are in what was read. */
  readonly added: number;
  /** For each factor of `input` its name exactly as it stands in the factor table. */
  readonly factorTexts: readonly string[];
  /** Headers of columns that are neither names, sizes nor factors. */
  readonly unmatched: readonly string[];
  readonly extras: readonly ExtraColumn[];
  readonly problems: readonly PlacedProblem[];
}
