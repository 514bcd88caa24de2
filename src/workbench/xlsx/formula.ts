import { tokenize } from "@borgar/fx";

/** Functions that are newer than the file format: files write them with this prefix. */
const newer = new Set(
  `ACOT AGGREGATE ARRAYTOTEXT BYCOL BYROW CHISQ.DIST CONCAT CONFIDENCE.NORM COVARIANCE.P COVARIANCE.S DAYS
  EXPAND FORECAST.LINEAR HSTACK IFNA IFS ISFORMULA ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.SNGL
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
  PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS
  SORTBY STDEV.P STDEV.S SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);

/** Two dynamic-array functions that files write with a second prefix. */
const worksheetFunctions = new Set(["FILTER", "SORT", "TAKE", "DROP", "CHOOSECOLS", "CHOOSEROWS"]);

const prefixes = /^(_xlfn\.|_xlws\.|_xludf\.|_xll\.)+/i;
const customPrefix = /^_xldudf_([A-Z0-9]+)_/i;

/** A formula as a file writes it, as the user knows it. Both with or without the leading "=". */
export function fromFile(formula: string): string {
  if (!/_xl|\[#This Row\]/i.test(formula)) return formula;
  const tokens = tokenize(formula, { mergeRefs: true });
  const text: string[] = [];
  const anchors: number[] = [];
  let depth = 0;
  for (const { type, value } of tokens) {
    if (type === "func") {
      const name = value.replace(prefixes, "").replace(customPrefix, "$1.");
      if (name === "ANCHORARRAY" && value !== name) anchors.push(depth);
      else text.push(name);
    } else if (value === "(" && anchors.at(-1) === depth) {
      depth++;
    } else if (value === "(") {
      depth++;
      text.push(value);
    } else if (value === ")") {
      depth--;
      text.push(anchors.at(-1) === depth ? "#" : value);
      if (anchors.at(-1) === depth) anchors.pop();
    } else {
      text.push(value.replace(/^_xlpm\./, ""));
    }
  }
  return text.join("");
}

/** A formula as the user knows it, as a file writes it: without "=", prefixed, `A5#` and `[@x]` spelt out. */
export function toFile(formula: string, table?: string): string {
  const tokens = tokenize(formula.replace(/^=/, ""), { mergeRefs: true });
  const text: string[] = [];
  for (const [index, { type, value }] of tokens.entries()) {
    if (type === "func") text.push(functionInFile(value));
    else if (type === "structured") text.push(structuredInFile(value, table));
    else if (value === "#" && index > 0) text.push(`_xlfn.ANCHORARRAY(${text.pop() ?? ""})`);
    else text.push(value);
  }
  return text.join("");
}

function functionInFile(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith("KAM.")) return `_xldudf_${upper.replace(".", "_")}`;
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return newer.has(upper) ? `_xlfn.${upper}` : name;
}

/** `[@x]` and `[x]` inside a table stand in files with the table's name and the whole word for "this row". */
function structuredInFile(reference: string, table: string | undefined): string {
  const named =
    reference.startsWith("[") && table !== undefined ? `${table}${reference}` : reference;
  return named
    .replace(/\[@\[(.+)\]\]$/, "[[#This Row],[$1]]")
    .replace(/\[@([^[\]]+)\]$/, "[[#This Row],[$1]]")
    .replace(/\[@\]$/, "[#This Row]");
}
