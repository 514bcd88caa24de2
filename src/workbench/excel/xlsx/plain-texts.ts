import type { PlainReader } from "./plain-first";
import { INCOMPLETE, PlainScanner } from "./plain-scanner";

/** Reads the shared texts that have neither formats nor entities nor line ends of Windows. */
export class PlainTexts extends PlainScanner implements PlainReader {
  incomplete = false;
  private readonly tags: readonly [item: string, t: string, tEnd: string, itemEnd: string];

  /** @param prefix of the elements' names, with its colon; "" where they have none */
  constructor(
    prefix: string,
    private readonly take: (text: string) => void,
  ) {
    super();
    this.tags = [`<${prefix}si>`, `<${prefix}t`, `</${prefix}t>`, `</${prefix}si>`];
  }

  read(text: string, from: number): number {
    this.text = text;
    let at = from;
    for (;;) {
      const end = this.item(at);
      if (end < 0) {
        this.incomplete = end === INCOMPLETE;
        return at;
      }
      this.take(this.value);
      at = end;
    }
  }

  private item(from: number): number {
    const [item, t, tEnd, itemEnd] = this.tags;
    const at = this.skipSpace(from);
    if (!this.text.startsWith(item, at)) return this.stop(at, item);
    return this.onlyText(at + item.length, t, tEnd, itemEnd);
  }
}
