/** Bytes that are taken at a time: a sheet of a million rows has a hundred million of them. */
const STEP = 8;

/** What each byte makes of a sum, by how many bytes follow it within a step, one table behind the other. */
const tables = new Uint32Array(STEP * 256);
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  tables[byte] = sum;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256] ?? 0;
  tables[at] = (tables[before & 0xff] ?? 0) ^ (before >>> 8);
}

/** What a byte makes of a sum that so many bytes follow. */
const made = (following: number, byte: number) => tables[following * 256 + (byte & 0xff)] ?? 0;

/** The checksum that archives have of each file (CRC-32), made piece by piece. */
export class Checksum {
  private sum = 0xffffffff;

  add(bytes: Uint8Array): void {
    let { sum } = this;
    const { length } = bytes;
    const whole = length - (length % STEP);
    const byte = (at: number) => bytes[at] ?? 0;
    let at = 0;
    for (; at < whole; at += STEP) {
      sum =
        made(7, sum ^ byte(at)) ^
        made(6, (sum >>> 8) ^ byte(at + 1)) ^
        made(5, (sum >>> 16) ^ byte(at + 2)) ^
        made(4, (sum >>> 24) ^ byte(at + 3)) ^
        made(3, byte(at + 4)) ^
        made(2, byte(at + 5)) ^
        made(1, byte(at + 6)) ^
        made(0, byte(at + 7));
    }
    for (; at < length; at++) sum = made(0, sum ^ byte(at)) ^ (sum >>> 8);
    this.sum = sum;
  }

  /** Of all that was added. */
  get value(): number {
    return ~this.sum >>> 0;
  }
}
