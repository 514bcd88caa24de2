/** What a command's exit code says. */
export const exitCode = { done: 0, problems: 1, usage: 2, failed: 3 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The command was called wrongly; the text says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The command was right but could not be done; the text says why. */
export class CouldNot extends Error {
  override readonly name = "CouldNot";
}
