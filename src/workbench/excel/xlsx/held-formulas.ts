import type { Element } from "@xmldom/xmldom";
import type { FormatRule, FormatRuleType, HeldFormula } from "../model/held";
import type { Sheet } from "../model/types";
import { parseAreas } from "./cell-address";
import { fromFile, toFile } from "./formula";
import { attribute, child, children } from "./xml";

/** Where around a sheet's rows a formula or an address stands: an element's text, or an attribute. */
interface Place {
  readonly element: Element;
  readonly attribute: "val" | "location" | null;
}

const ruleTypes: Readonly<Record<string, FormatRuleType>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** Reads the rules by which cells are formatted, and whatever else around the rows names cells. */
export function readHeldFormulas(worksheet: Element, sheet: Sheet): void {
  for (const { element, places } of ruleElements(worksheet)) {
    const formulas = places.map(held);
    for (const one of formulas) sheet.held.push(one);
    sheet.formatRules.push(ruleOf(element, formulas));
  }
  for (const place of otherPlaces(worksheet)) sheet.held.push(held(place));
}

/** Writes those that have changed; all else stays as the file has it. */
export function writeHeldFormulas(worksheet: Element, { held: formulas }: Sheet): void {
  const places = [
    ...ruleElements(worksheet).flatMap((rule) => rule.places),
    ...otherPlaces(worksheet),
  ];
  places.forEach((place, index) => {
    const now = formulas[index]?.formula;
    if (now === undefined || now === held(place).formula) return;
    const { element, attribute: name } = place;
    if (name === null) element.textContent = toFile(now);
    else element.setAttribute(name, name === "val" ? toFile(now) : now);
  });
}

function held({ element, attribute: name }: Place): HeldFormula {
  const text = (name === null ? element.textContent : attribute(element, name)) ?? "";
  return { formula: name === "location" ? text : fromFile(text) };
}

function ruleOf(element: Element, formulas: readonly HeldFormula[]): FormatRule {
  const home = element.parentNode as Element;
  const areas = attribute(home, "sqref") ?? child(home, "sqref")?.textContent ?? "";
  return {
    type: ruleTypes[attribute(element, "type") ?? ""] ?? "PresetCriteria",
    areas: parseAreas(areas),
    formulas,
    text: attribute(element, "text"),
  };
}

interface RuleElement {
  readonly element: Element;
  readonly places: readonly Place[];
}

/** Rules as all versions know them, then those that only newer ones do (which may point at other sheets). */
function ruleElements(worksheet: Element): RuleElement[] {
  const usual = children(worksheet, "conditionalFormatting");
  const newer = extensions(worksheet)
    .flatMap((list) => (list.localName === "conditionalFormattings" ? [list] : []))
    .flatMap((list) => children(list, "conditionalFormatting"));
  return [...usual, ...newer].flatMap((formatting) =>
    children(formatting, "cfRule").map((element) => ({ element, places: rulePlaces(element) })),
  );
}

function rulePlaces(rule: Element): Place[] {
  return children(rule).flatMap((part): Place[] => {
    if (part.localName === "formula") return [{ element: part, attribute: null }];
    const bounds = children(part, "cfvo").flatMap((bound): Place[] =>
      attribute(bound, "val") === undefined ? [] : [{ element: bound, attribute: "val" }],
    );
    return [...bounds, ...namedF(part)];
  });
}

/** Small charts in cells (sparklines), and links to places in the workbook. */
function otherPlaces(worksheet: Element): Place[] {
  const links = child(worksheet, "hyperlinks");
  return [
    ...extensions(worksheet)
      .filter(({ localName }) => localName === "sparklineGroups")
      .flatMap(namedF),
    ...(links === undefined ? [] : children(links, "hyperlink")).flatMap((link): Place[] =>
      attribute(link, "location") === undefined ? [] : [{ element: link, attribute: "location" }],
    ),
  ];
}

/** What newer versions have added to the sheet. */
export function extensions(worksheet: Element): Element[] {
  const list = child(worksheet, "extLst");
  return (list === undefined ? [] : children(list, "ext")).flatMap((extension) =>
    children(extension),
  );
}

/** Newer versions keep every formula in an element `f`. */
function namedF(element: Element): Place[] {
  if (element.localName === "f") return [{ element, attribute: null }];
  return children(element).flatMap(namedF);
}
