/** What went over the wire: one request is one round trip of a script. */
export interface Statistics {
  readonly requests: number;
  /** Requests in which the client only lets go of ranges it had kept, after a run; not counted above. */
  readonly releases: number;
  /** Bytes of JSON. */
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

/** Bytes of a text in UTF-8, without encoding it. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Two halves of a pair make four bytes together; everything else beyond 0x7ff makes three.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

export class StatisticsCounter implements Statistics {
  requests = 0;
  releases = 0;
  bytesSent = 0;
  bytesReceived = 0;
  largestRequest = 0;
  largestResponse = 0;

  count(sent: number, received: number): void {
    this.requests += 1;
    this.bytesSent += sent;
    this.bytesReceived += received;
    this.largestRequest = Math.max(this.largestRequest, sent);
    this.largestResponse = Math.max(this.largestResponse, received);
  }

  countRelease(): void {
    this.releases += 1;
  }

  reset(): void {
    Object.assign(this, new StatisticsCounter());
  }
}
