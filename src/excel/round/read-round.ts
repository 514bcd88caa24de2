import { askedByOwner, askedForAll, type Asked } from "../../plans/round/raters";
import type { FormCells } from "../../plans/round/read-form";
import type { PortfolioSource } from "../../plans/source/types";
import { KamError } from "../errors";
import type { Hooks } from "../progress";
import { areaOf } from "../read/area-of";
import { readBodies } from "../read/chunks";
import { readSource } from "../read/source";
import type { Survey } from "../read/survey";

/** Whom a round asks: the owners that a column names, or people who are named, each for all customers. */
export type Raters = { readonly owner: string } | { readonly names: readonly string[] };

export interface RoundReading {
  readonly source: PortfolioSource;
  readonly survey: Survey;
  readonly asked: readonly Asked[];
}

/**
 * Reads what a round is about.
 *
 * @throws KamError KAM-NO-RATERS where nobody is named
 */
export async function readRound(
  context: Excel.RequestContext,
  raters: Raters,
  hooks: Hooks,
): Promise<RoundReading> {
  const { source, survey } = await readSource(context, {}, hooks);
  if (source.input.factors.factors.length === 0) throw new KamError("KAM-NO-RATINGS");
  return { source, survey, asked: askedIn(source, raters) };
}

function askedIn(source: PortfolioSource, raters: Raters): Asked[] {
  const asked =
    "names" in raters
      ? askedForAll(raters.names, source.input.names.length)
      : askedByOwner(source.extras.find(({ header }) => header === raters.owner)?.cells ?? []);
  if (asked.length === 0) throw new KamError("KAM-NO-RATERS");
  return asked;
}

/** The forms among the sheets of the workbook itself. */
export async function formsIn(
  context: Excel.RequestContext,
  survey: Survey,
  hooks: Hooks,
): Promise<FormCells[]> {
  const isForm = ({ role }: { readonly role: string }) => role.startsWith("round.");
  const names = new Set([
    ...survey.memory.sheets.filter(isForm).map(({ name }) => name),
    ...survey.marked.filter(isForm).map(({ name }) => name),
  ]);
  const found = survey.sheets.filter(({ name }) => names.has(name));
  const ranges = found.map(({ id }) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  const requests = found.flatMap(({ name }, i) => {
    const range = ranges[i];
    if (range === undefined || range.isNullObject) return [];
    return [{ sheet: name, area: areaOf(range) }];
  });
  const bodies = requests.length === 0 ? [] : await readBodies(context, requests, hooks);
  return requests.map(({ sheet }, i) => ({ name: sheet, cells: bodies[i] ?? [] }));
}
