import { foldName } from "../recognise/fold";
import {
  placeOfTable,
  type Answers,
  type BlockPlace,
  type Candidate,
  type Proposal,
} from "../recognise/sheet";
import type { Measures } from "./measures";

/** What was said of a table that is scored through formulas on it, to take it over again when it has grown. */
export interface Adopted {
  readonly place: BlockPlace;
  /** Row on the sheet where it began; its column where customers stand in columns. */
  readonly first: number;
  /** What stood above the columns, by their `at`: they may have moved since. */
  readonly headers: Readonly<Record<number, string>>;
  readonly answers: Answers;
  readonly measures: Measures;
}

/** What has to be remembered of a table. */
export function adoptedOf(proposal: Proposal, answers: Answers, measures: Measures): Adopted {
  const { columns, lines } = proposal;
  return {
    place: placeOfTable(proposal),
    first: lines[0]?.at ?? 0,
    headers: Object.fromEntries(columns.map(({ at, header }) => [at, header])),
    answers,
    measures,
  };
}

/** The table among those that there are now: on its sheet the one that has most of its headers; null where none has. */
export function foundAgain(
  { place, headers }: Adopted,
  candidates: readonly Candidate[],
): Candidate | null {
  const wanted = new Set(Object.values(headers).map(foldName));
  wanted.delete("");
  const shared = ({ proposal }: Candidate) =>
    proposal.columns.filter(({ header }) => wanted.has(foldName(header))).length;
  const here = candidates.filter((one) =>
    one.cells.joined?.how === "forms"
      ? hasForms(one.proposal, place)
      : isOnSame(one.proposal, place),
  );
  const [best] = here.sort((one, other) => shared(other) - shared(one));
  return best !== undefined && shared(best) * 2 >= wanted.size ? best : null;
}

/** A customer may have come or gone: of the forms that there were one is enough to know them by. */
function hasForms(now: BlockPlace, { joined = [] }: BlockPlace): boolean {
  const sheets = new Set(now.joined?.map(({ sheet }) => sheet));
  return joined.some(({ sheet }) => sheets.has(sheet));
}

/** On one sheet, or put together from the same ones. */
function isOnSame(one: BlockPlace, other: BlockPlace): boolean {
  const sheets = ({ joined }: BlockPlace) => JSON.stringify(joined?.map(({ sheet }) => sheet));
  return (
    sheets(one) === sheets(other) &&
    (one.joined !== undefined || one.sheet === other.sheet) &&
    one.table === other.table
  );
}

/** What was said, for the columns and lines as they stand now. */
export function saidOf(
  { headers, first, answers, measures }: Adopted,
  { columns, lines }: Proposal,
): { readonly answers: Answers; readonly measures: Measures } {
  const down = (lines[0]?.at ?? first) - first;
  const now = new Map(
    Object.entries(headers).map(([at, header]) => {
      const same = columns.filter((column) => foldName(column.header) === foldName(header));
      const stays = same.some((column) => column.at === Number(at));
      return [Number(at), stays || same.length !== 1 ? Number(at) : (same[0]?.at ?? Number(at))];
    }),
  );
  const byColumn = <Value>(said: Readonly<Record<number, Value>>) =>
    Object.fromEntries(
      Object.entries(said).map(([at, value]) => [now.get(Number(at)) ?? Number(at), value]),
    ) as Readonly<Record<number, Value>>;
  const { roles, axes, weights, reversed, lines: said, ...rest } = answers;
  return {
    measures: byColumn(measures),
    answers: {
      ...rest,
      ...(roles === undefined ? {} : { roles: byColumn(roles) }),
      ...(axes === undefined ? {} : { axes: byColumn(axes) }),
      ...(weights === undefined ? {} : { weights: byColumn(weights) }),
      ...(reversed === undefined ? {} : { reversed: byColumn(reversed) }),
      ...(said === undefined
        ? {}
        : {
            lines: Object.fromEntries(
              Object.entries(said).map(([line, role]) => [Number(line) + down, role]),
            ),
          }),
    },
  };
}
