import * as z from "zod/mini";

// Office add-ins run under a content security policy that forbids generated code.
z.config({ jitless: true });

export const count = z.int().check(z.nonnegative());

/** Rows and columns of a sheet. */
const rows = 1_048_576;
const columns = 16_384;

/** Only areas that a sheet has: Excel refuses all that is asked together with another. */
export const area = z
  .object({ top: count, left: count, bottom: count, right: count })
  .check(
    z.refine(
      ({ top, left, bottom, right }) =>
        top <= bottom && bottom < rows && left <= right && right < columns,
    ),
  );
