import type { Sheet, Workbook } from "../../model/types";
import { formatAddress } from "../cells/address";
import type { Arguments } from "../protocol/arguments";
import { HostError } from "../protocol/error";
import { asText } from "./choice";
import { asRange, findArea } from "./find-range";
import { range } from "./range";
import type { RangeTarget } from "./range-target";
import { bind, isHostObject, type HostObject, type HostType } from "./type";

interface NameTarget {
  readonly workbook: Workbook;
  readonly name: string;
}

const formulaOf = ({ workbook, name }: NameTarget): string => workbook.names.get(name) ?? "";

function areaOf(target: NameTarget): RangeTarget | undefined {
  const [first] = target.workbook.sheets;
  return first && findArea(first, formulaOf(target));
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
      set: ({ workbook, name }, value) => {
        workbook.names.set(name, asText(value));
      },
    },
    Scope: { get: () => "Workbook" },
    Visible: { get: () => true },
  },
  methods: {
    GetRange: (target) => {
      const found = rangeOrNull(target);
      if (!found) throw new HostError("InvalidArgument");
      return found;
    },
    GetRangeOrNullObject: rangeOrNull,
    Delete: ({ workbook, name }) => {
      workbook.names.delete(name);
    },
  },
};

/** Letters, digits, dots and underscores, not starting with a digit, and no cell's address. */
const VALID = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/;
const LONGEST = 255;

function add(workbook: Workbook, args: Arguments): HostObject {
  const name = args.text(0);
  if (!isName(name) || workbook.table(name) !== undefined) throw new HostError("InvalidArgument");
  if (findKey(workbook, name) !== undefined) throw new HostError("ItemAlreadyExists");
  const reference = args.at(1);
  if (isHostObject(reference)) {
    const { sheet, area } = asRange(reference);
    workbook.names.set(name, `=${formatAddress(sheet.name, area, true)}`);
  } else if (typeof reference === "number") {
    workbook.names.set(name, `=${reference}`);
  } else {
    const text = args.text(1);
    workbook.names.set(name, text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`);
  }
  return bind(namedItem, { workbook, name });
}

/** Whether Excel takes this for a name, of a table as well. */
export function isName(name: string): boolean {
  return VALID.test(name) && !LIKE_A_CELL.test(name) && name.length <= LONGEST;
}

/** Whether a name of the workbook is called so; tables may not. */
export function isDefined(workbook: Workbook, name: string): boolean {
  return findKey(workbook, name) !== undefined;
}

function findKey(workbook: Workbook, name: unknown): string | undefined {
  const lower = String(name).toLowerCase();
  return [...workbook.names.keys()].find((key) => key.toLowerCase() === lower);
}

export const names: HostType<Workbook> = {
  name: "NamedItemCollection",
  items: (workbook) =>
    [...workbook.names.keys()].map((name) => bind(namedItem, { workbook, name })),
  item: (workbook, key) => {
    const name = findKey(workbook, key);
    return name === undefined ? null : bind(namedItem, { workbook, name });
  },
  methods: { Add: add },
};

/** The model knows names of the whole workbook only; none belongs to a sheet. */
export const sheetNames: HostType<Sheet> = {
  name: "NamedItemCollection",
  items: () => [],
  item: () => null,
};
