import * as z from "zod/mini";
import type { Answer } from "./script";

/** What was answered to a script; where its requirement set is missing, or where it failed as a whole, says so. */
export interface Answered {
  readonly name: string;
  readonly needs: string;
  readonly answer: Answer;
}

/** The answers of one Excel, as they are downloaded. */
export interface Answers {
  readonly host: { readonly platform: string; readonly version: string };
  readonly answers: readonly Answered[];
}

const answer: z.ZodMiniType<Answer> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(answer),
    z.record(z.string(), answer),
  ]),
);

const schema = z.object({
  host: z.object({ platform: z.string(), version: z.string() }),
  answers: z.array(z.object({ name: z.string(), needs: z.string(), answer })),
});

/** The answers in a file that was downloaded; null where it holds none. */
export function readAnswers(text: string): Answers | null {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
