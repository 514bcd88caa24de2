import { ribbonEvents, type PaneRequest } from "../taskpane/ribbon/ribbon-events";

const waiting: PaneRequest[] = [];
let ready = false;

/** Hands over what was asked before the pane was there, as soon as it is. */
export function listenForPane(): void {
  document.addEventListener(ribbonEvents.ready, () => {
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
  document.dispatchEvent(new CustomEvent<PaneRequest>(ribbonEvents.request, { detail: request }));
}
