const END = 0x0605_4b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x0201_4b50;
const STORED = 0;
const DEFLATED = 8;

/** Bytes that a part may unpack to: a form is a thousandth of it. */
const MOST_BYTES = 50_000_000;

/** The parts of an archive by their paths; each is unpacked when it is asked for. */
export interface Archive {
  readonly paths: readonly string[];
  /** @throws RangeError where there is no such part, or it is too large */
  readonly text: (path: string) => Promise<string>;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
}

/** Opens an archive, such as an .xlsx file; null where it is none that can be read. */
export function openArchive(bytes: Uint8Array): Archive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((f) =>
      view.getUint16(at + f, true),
    );
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    entries.set(path, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return {
    paths: [...entries.keys()],
    text: async (path) => {
      const entry = entries.get(path);
      if (entry === undefined) throw new RangeError(`There is no part ${path}`);
      return new TextDecoder().decode(await unpacked(entry, bytes, view));
    },
  };
}

function endOf(view: DataView): number | null {
  const last = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= last; at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

async function unpacked(entry: Entry, bytes: Uint8Array, view: DataView): Promise<Uint8Array> {
  const { method, packed, size, local } = entry;
  if (size > MOST_BYTES) throw new RangeError("A part is too large");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.slice(start, start + packed);
  if (method === STORED) return content;
  if (method !== DEFLATED) throw new RangeError("A part is packed in a way that is not known");
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    // What an archive says of its sizes need not be true.
    if (length > MOST_BYTES) throw new RangeError("A part is too large");
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  chunks.reduce((at, chunk) => {
    whole.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return whole;
}
