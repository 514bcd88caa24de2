import { askedByOwner, askedForAll, askedOfCustomers, type Asked } from "../../plans/round/raters";
import type { FormCells } from "../../plans/round/read-form";
import type { PortfolioSource } from "../../plans/source/types";
import { KamError } from "../errors";
import type { Hooks } from "../progress";
import { areaOf } from "../read/area-of";
import { readBodies } from "../read/chunks";
import { readSource } from "../read/source";
import type { Survey } from "../read/survey";

/**
 * Whom a round asks: the owners that a column names, or people who are named, each for all customers; besides them
 * customers that are named, each for itself.
 */
export type Raters = ({ readonly owner: string } | { readonly names: readonly string[] }) & {
  readonly customers?: readonly string[];
};

export interface RoundReading {
  readonly source: PortfolioSource;
  readonly survey: Survey;
  readonly asked: readonly Asked[];
  /** Names that were given as customers' and are none's. */
  readonly unknown: readonly string[];
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
  return { source, survey, ...askedIn(source, raters) };
}

function askedIn(source: PortfolioSource, raters: Raters) {
  const { names } = source.input;
  const colleagues =
    "names" in raters
      ? askedForAll(raters.names, names.length)
      : askedByOwner(source.extras.find(({ header }) => header === raters.owner)?.cells ?? []);
  const customers = askedOfCustomers(raters.customers ?? [], names);
  const asked = [...colleagues, ...customers.asked];
  if (asked.length + customers.unknown.length === 0) throw new KamError("KAM-NO-RATERS");
  return { asked, unknown: customers.unknown };
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
