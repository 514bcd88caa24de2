import { NotAWorkbook } from "./not-a-workbook";

/** Bytes to look at before the encoding is known. */
const MARK = 4;

/**
 * Turns the bytes of a part, handed over piece by piece, into text. The format allows UTF-8 and UTF-16; which of
 * them it is, a byte order mark says, or the zero bytes beside the first sign.
 */
export class XmlText {
  private decoder: TextDecoder | undefined;
  private head = new Uint8Array();

  constructor(
    private readonly part: string,
    private readonly receive: (text: string) => void,
  ) {}

  /** @throws NotAWorkbook where the bytes are no text */
  write(bytes: Uint8Array): void {
    if (this.decoder !== undefined) {
      this.receive(this.decode(this.decoder, bytes));
      return;
    }
    const head = new Uint8Array(this.head.length + bytes.length);
    head.set(this.head);
    head.set(bytes, this.head.length);
    this.head = head;
    if (head.length >= MARK) this.start();
  }

  end(): void {
    this.receive(this.decode(this.decoder ?? this.start()));
  }

  private start(): TextDecoder {
    const decoder = new TextDecoder(encodingOf(this.head), { fatal: true });
    this.decoder = decoder;
    this.receive(this.decode(decoder, this.head));
    this.head = new Uint8Array();
    return decoder;
  }

  private decode(decoder: TextDecoder, bytes?: Uint8Array): string {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new NotAWorkbook("damagedPart", this.part);
    }
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0) return "utf-16le";
  return first === 0 && second !== 0 ? "utf-16be" : "utf-8";
}
