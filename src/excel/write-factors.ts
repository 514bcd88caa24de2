import type { Factor, FactorTable } from "../engine/factors/types";
import { measureColumns } from "../engine/factors/words";
import type { Language } from "../i18n/language";
import { vocabulary } from "../i18n/vocabulary";
import { cellAddress } from "../plans/address";
import type { Conflict } from "../plans/conflicts";
import { sameFactor } from "../plans/recognise/factor-names";
import { factorsSheet } from "../plans/template/factors-sheet";
import { factorsTable } from "../plans/template/names";
import { tableName } from "./read/table-name";
import type { PortfolioSource } from "../plans/source/types";
import { applyPlan, type Applied } from "./apply/apply-plan";
import type { Expected } from "./apply/expected";
import { KamError } from "./errors";
import { mappingOf } from "./memory/schema";
import { notesOfWeights, type Noting } from "./note-weights";
import { readPortfolio } from "./read-portfolio";
import { surveyOpenWorkbook } from "./read/survey";
import { writeRenamed } from "./rename-factors";
import { pastCutShort } from "./take-back";
import { writeEdits, type CellEdit } from "./write-cells";

/**
 * Writes a factor table back. With the same factors only the cells that differ are written, and where factors are
 * called otherwise their columns of ratings are too; another set of factors gets a Factors sheet of its own, and the
 * old one is moved aside.
 *
 * @param consent whether a Factors sheet and table that are there may be renamed to make room
 * @param base the table as it was when it began to be edited: only what differs from that is written; left out: as it
 *   is now
 * @param noting where the weights came from, to be noted above the table; left out: nothing is noted
 * @throws NeedsConsent before anything is written, where they are in the way
 * @throws KamError KAM-MEANWHILE where somebody else has changed the same since, KAM-NO-COLUMN where the table lacks a column that something would have to be written to
 */
export function writeFactors(
  table: FactorTable,
  consent: "ask" | "overwrite" = "ask",
  base: FactorTable | null = null,
  noting: Noting | null = null,
): Promise<Applied | null> {
  return pastCutShort(() => write(table, consent, base, noting));
}

async function write(
  table: FactorTable,
  consent: "ask" | "overwrite",
  base: FactorTable | null,
  noting: Noting | null,
): Promise<Applied | null> {
  const source = await readPortfolio();
  const now = source.factors.factors;
  if (base !== null && !sameNames(base, source.factors)) {
    const { sheet, headerRow, columns } = source.factorOrigin;
    const address = cellAddress(headerRow, columns[0] ?? 0);
    throw new KamError("KAM-MEANWHILE").leaving([{ sheet, address, kind: "table" }]);
  }
  const same =
    source.factors.weighting === table.weighting &&
    now.length === table.factors.length &&
    now.every(({ name }, index) => sameFactor(name, table.factors[index]?.name ?? ""));
  // Where the table has no columns for how factors are measured it gets them on a sheet of its own.
  const isMeasured = table.factors.some(({ measured }) => measured !== undefined);
  const hasColumns = source.factorLayout.columns.source >= 0;
  if (!same || (isMeasured && !hasColumns))
    return replace(table, source.settings.language, consent);
  const names = new Map(now.map(({ name }, index) => [name, table.factors[index]?.name ?? name]));
  const changed = editsOf(table, base ?? source.factors, source);
  const beside = namesBeside(changed, source);
  const notes =
    changed.length === 0 || noting === null
      ? []
      : await notesOfWeights(source.factorOrigin, noting, source.settings.language);
  const edits = [...changed, ...notes];
  if ([...names].every(([before, after]) => before === after)) {
    return edits.length === 0 ? null : writeEdits("factors", edits, { beside });
  }
  return writeRenamed(names, edits, beside, source);
}

/** Puts a factor table on a Factors sheet of its own. */
export function replaceFactors(
  table: FactorTable,
  language: Language,
  consent: "ask" | "overwrite" = "ask",
): Promise<Applied> {
  return pastCutShort(() => replace(table, language, consent));
}

async function replace(
  table: FactorTable,
  language: Language,
  consent: "ask" | "overwrite",
): Promise<Applied> {
  const survey = await surveyOpenWorkbook();
  const plan = {
    sheets: [factorsSheet(table, language, tableName(factorsTable, survey))],
    charts: [],
    show: null,
  };
  const mapping = mappingOf(survey.memory);
  // Where the factors were before does not count any more.
  const remember = mapping === null ? {} : { mapping: { ...mapping, factorSource: null } };
  return applyPlan(plan, survey, { consent, remember }, {});
}

function sameNames({ factors: one }: FactorTable, { factors: other }: FactorTable): boolean {
  return one.length === other.length && one.every(({ name }, i) => name === other[i]?.name);
}

/** What differs from the table as it was; of that, what somebody else has changed since is theirs. */
function editsOf(table: FactorTable, base: FactorTable, source: PortfolioSource): CellEdit[] {
  const { factors, factorOrigin, factorLayout, factorRows, settings } = source;
  const words = vocabulary[settings.language];
  const theirs: Conflict[] = [];
  const edits = table.factors.flatMap((factor, index) => {
    const [before, now] = [base.factors[index], factors.factors[index]];
    const line = factorLayout.rows[index] ?? index;
    const edit = (
      column: keyof typeof factorLayout.columns,
      field: keyof Factor,
      value: CellEdit["value"],
    ): CellEdit[] => {
      const isLike = (other: Factor | undefined) => isSame(factor[field], other?.[field]);
      if (isLike(before) || isLike(now)) return [];
      const index = factorLayout.columns[column];
      const place = factorOrigin.columns[index];
      const { sheet } = factorOrigin;
      if (place === undefined) throw new KamError("KAM-NO-COLUMN", { sheet });
      const row = factorOrigin.firstRow + line;
      if (!isSame(now?.[field], before?.[field])) {
        theirs.push({ sheet, address: cellAddress(row, place), kind: "cells" });
      }
      return [{ sheet, row, column: place, value, was: factorRows[line]?.[index] ?? null }];
    };
    return [
      ...edit("factor", "name", factor.name),
      ...edit("group", "group", factor.group),
      ...edit("partOf", "partOf", factor.partOf),
      ...edit("weight", "weight", factor.weight),
      ...edit("groupWeight", "groupWeight", factor.groupWeight),
      ...edit("partWeight", "partWeight", factor.partWeight),
      ...edit(
        "direction",
        "lessIsBetter",
        words[factor.lessIsBetter ? "direction.less" : "direction.more"],
      ),
      ...measureColumns.flatMap((column) =>
        edit(column, "measured", factor.measured?.[column] ?? null),
      ),
      ...edit("optional", "optional", words[factor.optional ? "choice.yes" : "choice.no"]),
    ];
  });
  if (theirs.length > 0) throw new KamError("KAM-MEANWHILE").leaving(theirs);
  return edits;
}

function isSame(one: Factor[keyof Factor], other: Factor[keyof Factor]): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);
}

/** The factors' names in the rows that are edited: they have to be where they were read. */
function namesBeside(
  edits: readonly CellEdit[],
  { factorOrigin, factorLayout, factorRows }: PortfolioSource,
): Expected[] {
  const index = factorLayout.columns.factor;
  const column = factorOrigin.columns[index];
  if (column === undefined) return [];
  const { sheet, firstRow } = factorOrigin;
  return [...new Set(edits.map(({ row }) => row))].map((row) => ({
    sheet,
    row,
    column,
    was: factorRows[row - firstRow]?.[index] ?? null,
  }));
}
