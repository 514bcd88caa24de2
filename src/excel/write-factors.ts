import type { FactorTable } from "../engine/factors/types";
import type { Language } from "../i18n/language";
import { vocabulary } from "../i18n/vocabulary";
import { sameFactor } from "../plans/recognise/factor-names";
import { factorsSheet } from "../plans/template/factors-sheet";
import { factorsTable } from "../plans/template/names";
import { tableName } from "./read/table-name";
import type { PortfolioSource } from "../plans/source/types";
import { applyPlan, type Applied } from "./apply/apply-plan";
import { KamError } from "./errors";
import { mappingOf } from "./memory/schema";
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
 * @throws NeedsConsent before anything is written, where they are in the way
 * @throws KamError KAM-NO-COLUMN where the table lacks a column that something would have to be written to
 */
export function writeFactors(
  table: FactorTable,
  consent: "ask" | "overwrite" = "ask",
): Promise<Applied | null> {
  return pastCutShort(() => write(table, consent));
}

async function write(table: FactorTable, consent: "ask" | "overwrite"): Promise<Applied | null> {
  const source = await readPortfolio();
  const now = source.factors.factors;
  const same =
    source.factors.weighting === table.weighting &&
    now.length === table.factors.length &&
    now.every(({ name }, index) => sameFactor(name, table.factors[index]?.name ?? ""));
  if (!same) return replace(table, source.settings.language, consent);
  const names = new Map(now.map(({ name }, index) => [name, table.factors[index]?.name ?? name]));
  const edits = editsOf(table, source);
  if ([...names].every(([before, after]) => before === after)) {
    return edits.length === 0 ? null : writeEdits("factors", edits);
  }
  return writeRenamed(names, edits, source);
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

function editsOf(table: FactorTable, source: PortfolioSource): CellEdit[] {
  const { factors, factorOrigin, factorLayout, settings } = source;
  const words = vocabulary[settings.language];
  return table.factors.flatMap((factor, index) => {
    const before = factors.factors[index];
    const row = factorOrigin.firstRow + (factorLayout.rows[index] ?? index);
    const edit = (
      column: keyof typeof factorLayout.columns,
      changed: boolean,
      value: CellEdit["value"],
    ): CellEdit[] => {
      if (!changed) return [];
      const place = factorOrigin.columns[factorLayout.columns[column]];
      if (place === undefined) throw new KamError("KAM-NO-COLUMN", { sheet: factorOrigin.sheet });
      return [{ sheet: factorOrigin.sheet, row, column: place, value }];
    };
    return [
      ...edit("factor", factor.name !== before?.name, factor.name),
      ...edit("group", factor.group !== before?.group, factor.group),
      ...edit("partOf", factor.partOf !== before?.partOf, factor.partOf),
      ...edit("weight", factor.weight !== before?.weight, factor.weight),
      ...edit("groupWeight", factor.groupWeight !== before?.groupWeight, factor.groupWeight),
      ...edit("partWeight", factor.partWeight !== before?.partWeight, factor.partWeight),
      ...edit(
        "direction",
        factor.lessIsBetter !== before?.lessIsBetter,
        words[factor.lessIsBetter ? "direction.less" : "direction.more"],
      ),
      ...edit(
        "optional",
        factor.optional !== before?.optional,
        words[factor.optional ? "choice.yes" : "choice.no"],
      ),
    ];
  });
}
