import { columnOn } from "../../models/column-on";
import type { ColumnRef } from "../../models/chart-data";
import type { ResultPlaces } from "../../models/layout";
import type { ColumnModel } from "../../models/model";
import { ownRefs } from "../../models/refs";
import { inForceValue } from "../../models/sheet";
import type { ModelSource } from "../../models/source";
import type { Block, FillDown } from "../../plan";
import { layout } from "../../results/layout";
import { columnBlock, rowBlock } from "../../sheet";
import type { PlanSpec } from "./spec";

/** An analysis that stands on the sheet behind the page: its settings in a column, its results right of them. */
export interface Behind {
  readonly model: ColumnModel;
  readonly source: ModelSource;
  readonly left: number;
}

/** What stands behind the page for a part of it, from a column on. */
export interface Part<Lines> {
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  readonly fills: readonly FillDown[];
  /** Columns that formulas spill over. */
  readonly spilling: readonly { readonly left: number; readonly columns: number }[];
  /** The first column that is free. */
  readonly next: number;
}

/** An analysis with what is written for it. */
export interface Standing {
  readonly behind: Behind;
  readonly blocks: readonly Block[];
  readonly fills: readonly FillDown[];
}

/**
 * Stands one analysis right of the other, with a column between that stays free.
 *
 * @param stand what stands from a column on; null where the tables do not have what it needs
 */
export function sideBySide<Asked, Found extends Standing>(
  asked: readonly Asked[],
  left: number,
  stand: (one: Asked, left: number) => Found | null,
): Part<readonly Found[]> {
  const found: Found[] = [];
  let next = left;
  for (const one of asked) {
    const standing = stand(one, next);
    if (standing === null) continue;
    found.push(standing);
    const { left: first, columns } = spillingOf(standing.behind);
    next = first + columns + 1;
  }
  return {
    lines: found,
    blocks: found.flatMap(({ blocks }) => blocks),
    fills: found.flatMap(({ fills }) => fills),
    spilling: found.map(({ behind }) => spillingOf(behind)),
    next,
  };
}

function spillingOf({ model, left }: Behind) {
  return { left: left + 1, columns: Object.keys(model.columns).length };
}

function placesOf({ model, left }: Behind): ResultPlaces {
  const columns = Object.keys(model.columns);
  const settings = Object.keys(model.settings);
  return {
    firstRow: layout.firstRow,
    columnIndex: (id) => left + 1 + columns.indexOf(id),
    settingColumn: left,
    settingRow: (id) => layout.firstRow + settings.indexOf(id),
  };
}

/** A column of its results. */
export function behindColumn({ sheets }: PlanSpec, behind: Behind, id: string): ColumnRef {
  const { firstRow, columnIndex } = placesOf(behind);
  return columnOn(sheets.data, firstRow, columnIndex(id), behind.source.names.length);
}

/** The settings in force, the headers, and in live mode the formulas that spill. */
export function behindBlocks(spec: PlanSpec, behind: Behind): Block[] {
  const { model, source, left } = behind;
  const { language, mode } = spec;
  const texts = model.texts[language];
  const headers = Object.keys(model.columns).map((id) => texts[`column.${id}`] ?? id);
  const settings = Object.keys(model.settings).map((id) =>
    inForceValue(model, id, source.settings[id], language),
  );
  return [
    rowBlock(layout.headerRow, left, [texts.title ?? model.id, ...headers]),
    ...(settings.length === 0 ? [] : [columnBlock(layout.firstRow, left, settings)]),
    ...(mode === "live" ? [rowBlock(layout.firstRow, left + 1, formulasOf(spec, behind))] : []),
  ];
}

/** In native mode the formulas that are filled down. */
export function behindFills(spec: PlanSpec, behind: Behind): FillDown[] {
  const { source, left } = behind;
  const rows = source.names.length;
  if (rows === 0 || spec.mode !== "native") return [];
  return [{ row: layout.firstRow, column: left + 1, rows, formulas: formulasOf(spec, behind) }];
}

function formulasOf({ mode, language }: PlanSpec, behind: Behind) {
  const { model, source } = behind;
  const way = mode === "live" ? "live" : "native";
  const refs = ownRefs(model, way, source, language, placesOf(behind));
  return Object.values(model.columns).map(({ formula }) => {
    const write = typeof formula === "function" ? formula : formula[way];
    return { formula: `=${write(refs)}` };
  });
}
