const PREFERRED_PORT = 3100;

/** The port that PORT asks for, or the usual one; nothing where it asks for what is no port. */
export function askedPort(asked: string | undefined): number | undefined {
  if (asked === undefined || asked === "") return PREFERRED_PORT;
  const port = Number(asked);
  return /^\d{1,5}$/.test(asked) && port <= 65_535 ? port : undefined;
}
