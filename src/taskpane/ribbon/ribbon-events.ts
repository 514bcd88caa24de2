import type { TemplateId } from "../../engine/factors/templates";
import type { ScreenId } from "../state/state";

/** What the pane is to do once it shows. */
export type PaneTask =
  | { readonly kind: "score" | "chart" | "freeze" | "form" }
  | { readonly kind: "template"; readonly template: TemplateId };

/** What a ribbon command asks of the pane: a screen, and work to begin there. */
export interface PaneRequest {
  readonly screen: ScreenId;
  readonly task: PaneTask | null;
}

/** What the workbook offers, as far as the ribbon's buttons depend on it. */
export interface Availability {
  /** Factors and customers were found. */
  readonly scorable: boolean;
  /** There are live results. */
  readonly scored: boolean;
}

/**
 * Ribbon and pane share a page but load apart, so they speak by events on the document: the pane says `ready` once
 * it listens and gets each `request` as the event's detail; it tells with `workbook` what there is to work on.
 */
export const ribbonEvents = {
  ready: "kam:ready",
  request: "kam:request",
  workbook: "kam:workbook",
} as const;
