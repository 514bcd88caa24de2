import type { Element } from "@xmldom/xmldom";
import { elementOrder } from "../element-order";
import { childrenOf, nameOf, pathOf, typeOf, withDescendants } from "../xml";
import type { Check } from "./context";

interface Slot {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** Elements stand under the right parent, in the right order and number. */
export const checkOrder: Check = (root) => withDescendants(root).flatMap(checkChildren);

function checkChildren(parent: Element): string[] {
  const slots = slotsOf(parent);
  const children = childrenOf(parent);
  const strangers = children.filter((child) => !slots.some(({ name }) => name === nameOf(child)));
  const known = children.filter((child) => !strangers.includes(child));
  return [
    ...strangers.map((child) => `${pathOf(child)} may not stand there`),
    ...misplaced(known, slots),
    ...slots.flatMap((slot) => miscounted(parent, known, slot)),
  ];
}

function slotsOf(parent: Element): Slot[] {
  const type = typeOf(parent);
  const key = type === "" ? nameOf(parent) : `${nameOf(parent)} ${type}`;
  return (elementOrder[key] ?? elementOrder[nameOf(parent)] ?? []).map(parseSlot);
}

function parseSlot(entry: string): Slot {
  const mark = /[!+*]$/.exec(entry)?.[0] ?? "";
  return {
    name: mark === "" ? entry : entry.slice(0, -1),
    least: mark === "!" || mark === "+" ? 1 : 0,
    most: mark === "+" || mark === "*" ? Infinity : 1,
  };
}

function misplaced(children: readonly Element[], slots: readonly Slot[]): string[] {
  const placeOf = (child: Element) => slots.findIndex(({ name }) => name === nameOf(child));
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    if (before === undefined || placeOf(before) <= placeOf(child)) return [];
    return [`${pathOf(child)} must stand before ${nameOf(before)}`];
  });
}

function miscounted(parent: Element, children: readonly Element[], slot: Slot): string[] {
  const count = children.filter((child) => nameOf(child) === slot.name).length;
  if (count < slot.least) return [`${pathOf(parent)} lacks ${slot.name}`];
  return count > slot.most ? [`${pathOf(parent)} holds ${count} ${slot.name}, one is allowed`] : [];
}
