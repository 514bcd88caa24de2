import { element } from "../element";

const TAB = '[data-u-comp="slide-tab-item"]';

/** The tab of a sheet that something on the page belongs to. */
export function tabAt(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>(TAB) ?? undefined) : undefined;
}

/** The tabs of the visible sheets, from left to right. */
export const tabs = (): HTMLElement[] => [...element("grid").querySelectorAll<HTMLElement>(TAB)];

/** The sheet's id. */
export const sheetOf = (tab: HTMLElement): string => tab.dataset.id ?? "";
