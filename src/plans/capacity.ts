/** Rows that live results may grow into, and that a chart reads: today's customers and a quarter more, at least 50. */
export function capacityFor(customers: number): number {
  return customers + Math.max(50, Math.ceil(customers / 4));
}
