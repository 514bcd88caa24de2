interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds, and how many of them the processor worked on it: what else a busy machine does counts not. */
  readonly dur?: number;
  readonly tdur?: number;
}

/** What Chromium calls the pieces in which script runs. */
const scripts = new Set([
  "EvaluateScript",
  "EventDispatch",
  "FireAnimationFrame",
  "FunctionCall",
  "RunMicrotasks",
  "TimerFire",
]);

/** Milliseconds of the longest piece of script in a trace, what it called included. */
export function longestScript(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const pieces = traceEvents.filter(({ name, ph }) => ph === "X" && scripts.has(name));
  return pieces.reduce((longest, { dur = 0, tdur = dur }) => Math.max(longest, tdur / 1000), 0);
}
