import { unzipSync, type FlateError, type Unzipped } from "fflate";

export type { Unzipped };

/** Bytes that a part may unpack to, by what the archive says: a form is a thousandth of it. */
const MOST_BYTES = 50_000_000;

/**
 * The parts of an archive, such as an .xlsx file, whose paths fit one of the patterns.
 *
 * @throws RangeError where it is no archive that can be read, or a part is too large
 */
export function unzip(bytes: Uint8Array, ...wanted: readonly RegExp[]): Unzipped {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const fits = wanted.some((pattern) => pattern.test(name));
        if (fits && originalSize > MOST_BYTES) throw new RangeError("A part is too large");
        return fits;
      },
    });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    if (isFlateError(error)) throw new RangeError("The archive cannot be read", { cause: error });
    throw error;
  }
}

function isFlateError(error: unknown): error is FlateError {
  return error instanceof Error && "code" in error;
}
