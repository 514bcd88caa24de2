import { lastRowsOf, numberAmongColumn } from "./by-customer";

/* Columns that say who faces whom: functions and levels by numbers, since in criteria of COUNTIFS a text could be a pattern. */

/** What is known of ties, a number for each row. */
export interface ContactLinks {
  readonly ourNo: Float64Array;
  readonly ourTies: Float64Array;
  readonly ourStrength: Float64Array;
  readonly functions: LinksOf;
  readonly levels: LinksOf;
}

/** Of a function or level on both sides its number, and each row's part of one that is joined, or that faces its like. */
interface LinksOf {
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  readonly joined: Float64Array;
  readonly facing: Float64Array;
}

type Texts = readonly (number | string)[];

/** The links of rows by what their cells show; `who` is NaN for nobody, `weight` 0 where a row is no tie. */
export function contactLinks(
  who: Float64Array,
  weight: Float64Array,
  texts: Readonly<
    Record<
      "ours" | "ourFunction" | "theirFunction" | "ourLevel" | "theirLevel",
      { readonly shown: Texts }
    >
  >,
): ContactLinks {
  const people = numbersAmong(texts.ours.shown, texts.ours.shown);
  const person = (row: number) => (isTied(row) ? `${who[row]}:${people[row]}` : null);
  const isTied = (row: number) => (weight[row] ?? 0) > 0;
  const links = (our: Texts, their: Texts): LinksOf => {
    const [ours, theirs] = [numbersAmong(our, our), numbersAmong(their, our)];
    const key = (row: number) => `${who[row]}:${ours[row]}`;
    const known = (row: number) => !Number.isNaN(who[row] ?? NaN) && (ours[row] ?? 0) > 0;
    const onTheirSide = new Set(Array.from(theirs, (no, row) => `${who[row]}:${no}`));
    return {
      ours,
      theirs,
      joined: partsOf(ours, (row) =>
        isTied(row) && known(row) && ours[row] === theirs[row] ? key(row) : null,
      ),
      facing: partsOf(ours, (row) => (known(row) && onTheirSide.has(key(row)) ? key(row) : null)),
    };
  };
  return {
    ourNo: people,
    ourTies: sumsOf(who, person, () => 1),
    ourStrength: sumsOf(who, person, (row) => weight[row] ?? 0),
    functions: links(texts.ourFunction.shown, texts.theirFunction.shown),
    levels: links(texts.ourLevel.shown, texts.theirLevel.shown),
  };
}

/** The last row, from 1, in which each text stands among others; 0 for a blank, and for one that is not among them. */
export function numbersAmong(texts: Texts, among: Texts): Float64Array {
  const lastRow = lastRowsOf(among);
  return Float64Array.from(texts, (text) => lastRow(text) ?? 0);
}

type KeyOf = (row: number) => string | null;

export function sumsOf(rows: Float64Array, key: KeyOf, of: (row: number) => number): Float64Array {
  const sums = new Map<string | null, number>();
  rows.forEach((_, row) => sums.set(key(row), (sums.get(key(row)) ?? 0) + of(row)));
  return rows.map((_, row) => (key(row) === null ? 0 : (sums.get(key(row)) ?? 0)));
}

/** One shared among the rows of a key: they add up to how many keys there are. */
export function partsOf(rows: Float64Array, key: KeyOf): Float64Array {
  return sumsOf(rows, key, () => 1).map((count) => (count === 0 ? 0 : 1 / count));
}

interface WhoRefs {
  readonly column: (id: "who") => string;
}

/** Blank where a row is about nobody. */
export function ofWho({ column }: WhoRefs, formula: string): string {
  return `IF(${column("who")}="","",${formula})`;
}

interface Refs<Id extends string> {
  readonly column: (id: Id) => string;
  readonly all: (id: Id) => string;
}

interface Linked {
  readonly links: ContactLinks;
}

type LinkValue = (result: Linked, row: number) => number | undefined;

/** Each row's part of a number that both sides have and a tie joins. */
function joinedColumn<Ours extends string, Theirs extends string>(
  ours: Ours,
  theirs: Theirs,
  value: LinkValue,
) {
  return {
    kind: "score" as const,
    formula: (at: Refs<Ours | Theirs | "who" | "one">) => {
      const [our, their] = [at.column(ours), at.column(theirs)];
      const same = `COUNTIFS(${at.all("who")},${at.column("who")},${at.all(ours)},${our},${at.all(theirs)},${our},${at.all("one")},1)`;
      return `IF((${at.column("one")}=1)*(${our}>0)*(${our}=${their}),1/${same},0)`;
    },
    value,
  };
}

/** Each row's part of a number of ours that stands among theirs too. */
function facingColumn<Ours extends string, Theirs extends string>(
  ours: Ours,
  theirs: Theirs,
  value: LinkValue,
) {
  return {
    kind: "score" as const,
    formula: (at: Refs<Ours | Theirs | "who">) => {
      const [our, who] = [at.column(ours), `${at.all("who")},${at.column("who")}`];
      const theirSide = `COUNTIFS(${who},${at.all(theirs)},${our})`;
      const part = `IF(${theirSide}>0,1/COUNTIFS(${who},${at.all(ours)},${our}),0)`;
      return `IF((${at.column("who")}="")+(${our}=0)>0,0,${part})`;
    },
    value,
  };
}

/** What a tie's own person has in all. */
export function ofPersonColumn<
  Of extends "one" | "weight",
  Person extends "ourNo" | "theirNo",
  Result,
>(
  kind: "rank" | "score",
  of: Of,
  person: Person,
  value: (result: Result, row: number) => number | undefined,
) {
  return {
    kind,
    formula: (at: Refs<Of | Person | "who" | "one">) => {
      const sum = `SUMIFS(${at.all(of)},${at.all("who")},${at.column("who")},${at.all(person)},${at.column(person)})`;
      return `IF(${at.column("one")}=1,${sum},0)`;
    },
    value,
  };
}

/** The columns that the counts of ties, functions and levels are made of. */
export const linkColumns = {
  ourNo: numberAmongColumn("ours", "ours", ({ links }: Linked, row) => links.ourNo[row]),
  ourTies: ofPersonColumn("rank", "one", "ourNo", ({ links }: Linked, row) => links.ourTies[row]),
  ourStrength: ofPersonColumn(
    "score",
    "weight",
    "ourNo",
    ({ links }: Linked, row) => links.ourStrength[row],
  ),
  ourFunctionNo: numberAmongColumn(
    "ourFunction",
    "ourFunction",
    ({ links }: Linked, row) => links.functions.ours[row],
  ),
  theirFunctionNo: numberAmongColumn(
    "theirFunction",
    "ourFunction",
    ({ links }: Linked, row) => links.functions.theirs[row],
  ),
  functionJoined: joinedColumn(
    "ourFunctionNo",
    "theirFunctionNo",
    ({ links }, row) => links.functions.joined[row],
  ),
  functionFacing: facingColumn(
    "ourFunctionNo",
    "theirFunctionNo",
    ({ links }, row) => links.functions.facing[row],
  ),
  ourLevelNo: numberAmongColumn(
    "ourLevel",
    "ourLevel",
    ({ links }: Linked, row) => links.levels.ours[row],
  ),
  theirLevelNo: numberAmongColumn(
    "theirLevel",
    "ourLevel",
    ({ links }: Linked, row) => links.levels.theirs[row],
  ),
  levelJoined: joinedColumn(
    "ourLevelNo",
    "theirLevelNo",
    ({ links }, row) => links.levels.joined[row],
  ),
  levelFacing: facingColumn(
    "ourLevelNo",
    "theirLevelNo",
    ({ links }, row) => links.levels.facing[row],
  ),
} as const;
