import { ribbonEvents, type Availability } from "../taskpane/ribbon/ribbon-events";

const tab = "Kam.Tab";
const group = "Kam.Portfolio";

/** Which commands can be used when; the others always can. */
const conditions: Readonly<Record<string, keyof Availability>> = {
  "Kam.Matrix": "scorable",
  "Kam.Check": "scorable",
  "Kam.Card": "scorable",
  "Kam.Freeze": "scored",
};

/** Keeps the buttons in step with the workbook while the add-in runs; before that all can be pressed. */
export function listenForAvailability(): void {
  document.addEventListener(ribbonEvents.workbook, (event) => {
    void updateRibbon((event as CustomEvent<Availability>).detail);
  });
}

/** Enables the commands that can be used and disables the others, where Excel is able to. */
export async function updateRibbon(availability: Availability): Promise<void> {
  if (!Office.context.requirements.isSetSupported("RibbonApi", "1.1")) return;
  const controls = Object.entries(conditions).map(([id, condition]) => ({
    id,
    enabled: availability[condition],
  }));
  await Office.ribbon.requestUpdate({ tabs: [{ id: tab, groups: [{ id: group, controls }] }] });
}
