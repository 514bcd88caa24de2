import { analysesOf, type AnalysisLine } from "./analyses";
import type { Part } from "./behind";
import { tableRowColumns, type TableRows } from "./beside-rows";
import { ownRowsPart, type OwnRows } from "./own-rows";
import { ownAnalyses } from "./relation";
import type { PlanSpec } from "./spec";
import { behindFactors } from "./why";

/** What the page reads of the tables, and what stands for that behind it, from left to right. */
export interface PlanParts {
  readonly rows: TableRows;
  readonly analyses: Part<AnalysisLine[]>;
  readonly own: Part<ReadonlyMap<string, OwnRows>>;
}

export function planParts(spec: PlanSpec): PlanParts {
  const rows = { column: behindFactors(spec) };
  const analyses = analysesOf(spec, rows.column + tableRowColumns, rows);
  return { rows, analyses, own: ownRowsPart(spec, ownAnalyses, analyses.next) };
}
