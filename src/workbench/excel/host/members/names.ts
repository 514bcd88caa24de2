import type { Sheet, Workbook } from "../../model/types";
import { formatAddress } from "../../model/address";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { asText } from "./choice";
import { asRange, findArea } from "./find-range";
import { range } from "./range";
import type { RangeTarget } from "./range-target";
import { bind, isHostObject, type HostObject, type HostType } from "./type";

/** Where names belong: to the workbook or to one of its sheets. */
type Home = Workbook | Sheet;

interface NameTarget {
  readonly home: Home;
  readonly name: string;
}

const isSheet = (home: Home): home is Sheet => "workbook" in home;

const workbookOf = (home: Home): Workbook => (isSheet(home) ? home.workbook : home);

const formulaOf = ({ home, name }: NameTarget): string => home.names.get(name) ?? "";

function areaOf(target: NameTarget): RangeTarget | undefined {
  const { home } = target;
  const from = isSheet(home) ? home : home.sheets[0];
  return from && findArea(from, formulaOf(target));
}

/** A constant such as "=5" or `="text"`; undefined where the formula is more. */
function constant(formula: string): string | number | undefined {
  const body = formula.replace(/^=/, "");
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return (text[1] ?? "").replaceAll('""', '"');
  return body !== "" && !Number.isNaN(Number(body)) ? Number(body) : undefined;
}

function typeOf(target: NameTarget): string {
  if (areaOf(target)) return "Range";
  const value = constant(formulaOf(target));
  if (value === undefined) return "Error";
  return typeof value === "number" ? "Double" : "String";
}

function valueOf(target: NameTarget): string | number {
  const found = areaOf(target);
  if (found) return formatAddress(found.sheet.name, found.area, true);
  return constant(formulaOf(target)) ?? "#VALUE!";
}

function rangeOrNull(target: NameTarget): HostObject | null {
  const found = areaOf(target);
  return found ? bind(range, found) : null;
}

const namedItem: HostType<NameTarget> = {
  name: "NamedItem",
  identity: { key: "_Id", of: ({ name }) => name },
  scalars: {
    Name: { get: ({ name }) => name },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Formula: {
      get: formulaOf,
      set: ({ home, name }, value) => {
        home.names.set(name, asText(value));
      },
    },
    Scope: { get: ({ home }) => (isSheet(home) ? "Worksheet" : "Workbook") },
    Visible: { get: () => true },
  },
  methods: {
    GetRange: (target) => {
      const found = rangeOrNull(target);
      if (!found) throw new HostError("InvalidArgument");
      return found;
    },
    GetRangeOrNullObject: rangeOrNull,
    Delete: ({ home, name }) => {
      home.names.delete(name);
    },
  },
};

/** Letters, digits, dots and underscores, not starting with a digit, and no cell's address. */
const VALID = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/;
const LONGEST = 255;

/** A name may be given once in the workbook and once on each sheet, but to no table, wherever that stands. */
function add(home: Home, args: Arguments): HostObject {
  const name = args.text(0);
  const isTable = workbookOf(home).table(name) !== undefined;
  if (!isName(name) || isTable) throw new HostError("InvalidArgument");
  if (findKey(home, name) !== undefined) throw new HostError("ItemAlreadyExists");
  const reference = args.at(1);
  if (isHostObject(reference)) {
    const { sheet, area } = asRange(reference);
    home.names.set(name, `=${formatAddress(sheet.name, area, true)}`);
  } else if (typeof reference === "number") {
    home.names.set(name, `=${reference}`);
  } else {
    const text = args.text(1);
    home.names.set(name, text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`);
  }
  return bind(namedItem, { home, name });
}

/** Whether Excel takes this for a name, of a table as well. */
export function isName(name: string): boolean {
  return VALID.test(name) && !LIKE_A_CELL.test(name) && name.length <= LONGEST;
}

/** Whether a name of the workbook, or of any of its sheets, is called so; tables may not. */
export function isDefined(workbook: Workbook, name: string): boolean {
  return [workbook, ...workbook.sheets].some((home) => findKey(home, name) !== undefined);
}

function findKey({ names: defined }: Home, name: unknown): string | undefined {
  const lower = String(name).toLowerCase();
  return [...defined.keys()].find((key) => key.toLowerCase() === lower);
}

/** `workbook.names` and `worksheet.names`: each holds its own only. */
export const names: HostType<Home> = {
  name: "NamedItemCollection",
  items: (home) => [...home.names.keys()].map((name) => bind(namedItem, { home, name })),
  item: (home, key) => {
    const name = findKey(home, key);
    return name === undefined ? null : bind(namedItem, { home, name });
  },
  methods: { Add: add },
};
