/** What a command's exit code says. */
export const exitCode = { done: 0, problems: 1, usage: 2, failed: 3 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Ends a command; the lines say why. */
export class Ending extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

/** The command was called wrongly; the lines say how. */
export class UsageError extends Ending {
  override readonly name = "UsageError";
}

/** The command was right but could not be done; the lines say why. */
export class CouldNot extends Ending {
  override readonly name = "CouldNot";
}
