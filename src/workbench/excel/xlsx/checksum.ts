const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** The checksum that archives have of each file (CRC-32), made piece by piece. */
export class Checksum {
  private sum = 0xffffffff;

  add(bytes: Uint8Array): void {
    let { sum } = this;
    for (const byte of bytes) sum = (checksums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
    this.sum = sum;
  }

  /** Of all that was added. */
  get value(): number {
    return ~this.sum >>> 0;
  }
}
