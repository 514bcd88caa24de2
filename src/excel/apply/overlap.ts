import { KamError } from "../errors";
import type { Intent } from "../memory/intents";

/** Before anything is written: another write of the same sheets was cut short, and has to be taken back first. */
export class OverCutShort extends KamError {
  override readonly name = "OverCutShort";

  constructor(readonly intents: readonly Intent[]) {
    super("KAM-CUT-SHORT");
  }
}

/** @throws OverCutShort where a write that was cut short is about any of these sheets */
export function refuseOverlap(intents: readonly Intent[], sheets: readonly string[]): void {
  const names = new Set(sheets.map((name) => name.toLowerCase()));
  const over = intents.filter((one) => one.sheets.some((name) => names.has(name.toLowerCase())));
  if (over.length > 0) throw new OverCutShort(over);
}
