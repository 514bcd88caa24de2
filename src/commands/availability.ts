/** What the workbook offers, as far as commands depend on it. */
export interface Availability {
  /** Factors and customers were found. */
  readonly scorable: boolean;
  /** There are live results. */
  readonly scored: boolean;
}

/** The event on the document by which the pane tells what the workbook offers; the detail is an `Availability`. */
export const availabilityEvent = "kam:workbook";

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
  document.addEventListener(availabilityEvent, (event) => {
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
