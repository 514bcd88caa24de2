import type { TemplateId } from "../engine/factors/templates";
import type { ScreenId } from "../taskpane/state/state";

/** What the pane is to do once it shows. */
export type PaneTask =
  | { readonly kind: "score" | "chart" | "freeze" | "form" }
  | { readonly kind: "template"; readonly template: TemplateId };

/** What a command asks of the pane: a screen, and work to begin there. */
export interface PaneRequest {
  readonly screen: ScreenId;
  readonly task: PaneTask | null;
}

/**
 * Commands and pane share a page but load apart, so they speak by events on the document: the pane says `ready` once it
 * listens, and gets each `request` as the event's detail.
 */
export const paneEvents = { ready: "kam:ready", request: "kam:request" } as const;

const waiting: PaneRequest[] = [];
let ready = false;

/** Hands over what was asked before the pane was there, as soon as it is. */
export function listenForPane(): void {
  document.addEventListener(paneEvents.ready, () => {
    ready = true;
    waiting.splice(0).forEach(deliver);
  });
}

/** Shows the pane and has it do something; the pane reports progress and failure itself. */
export async function askPane(request: PaneRequest): Promise<void> {
  await Office.addin.showAsTaskpane();
  if (ready) deliver(request);
  else waiting.push(request);
}

function deliver(request: PaneRequest): void {
  document.dispatchEvent(new CustomEvent<PaneRequest>(paneEvents.request, { detail: request }));
}
