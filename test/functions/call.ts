import { callFunction } from "../../src/functions/registry";

/** An error value as a test compares it, whichever class the host's errors have. */
export interface ErrorCell {
  readonly error: string;
}

/** Calls a function and gives its cells, error values as `{ error }`, thrown or returned. */
export function cells(id: string, ...args: unknown[]): unknown {
  try {
    const rows = callFunction(id, args) as unknown[][];
    return rows.map((row) => row.map(plain));
  } catch (error) {
    return plain(error);
  }
}

function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null && "code" in value
    ? { error: value.code }
    : value;
}

/** The reason of the error value that a call ends with. */
export function reason(id: string, ...args: unknown[]): string {
  try {
    callFunction(id, args);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${id} ended without an error`);
}
