import { messageOf, type ErrorCode } from "./protocol/error";
import type { ResponseBody } from "./protocol/message";

/** A failure to play on purpose. */
export interface PlannedFault {
  readonly code: ErrorCode | "ConnectionFailure";
  /** How many requests still succeed before it. */
  readonly skip: number;
  /** Which action of the request fails, those before it being done; none is the request as a whole. */
  readonly action?: number;
  /** How many requests succeed after it before another fails in the same way; left out: no other does. */
  readonly again?: number;
}

/** The failure that a test asks for next. */
export class Faults {
  private planned: PlannedFault | undefined;

  plan(fault: PlannedFault): void {
    this.planned = fault;
  }

  /** The fault that hits this request, if any. */
  next(): PlannedFault | undefined {
    if (!this.planned) return undefined;
    if (this.planned.skip > 0) {
      this.planned = { ...this.planned, skip: this.planned.skip - 1 };
      return undefined;
    }
    const fault = this.planned;
    const { again, ...once } = fault;
    this.planned = again === undefined ? undefined : { ...once, skip: again };
    return fault;
  }
}

/** The answer to a request that was refused as a whole: no statement is to blame. */
export function refusal(code: string): ResponseBody {
  return {
    Results: [],
    Error: { Code: code, Message: messageOf(code), HttpStatusCode: 400 },
    TraceIds: [],
  };
}
