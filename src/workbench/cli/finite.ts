/** A number as JSON can hold it: null where there is none. */
export function finite(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
