import type { Moments } from "./moments";
import { openSample } from "./samples";
import type { Workshop } from "./workshop";

export interface Start extends Moments {
  readonly usable: number;
  /** First paint with something on it. */
  readonly painted: number;
  /** The scripts that were asked for by then. */
  readonly scripts: readonly string[];
}

/** Loads a pane once and says how long it took. */
export async function measureStart(
  workshop: Workshop,
  pane: "product" | "bare",
  sample: string | null,
): Promise<Start> {
  const { page, frame } = await workshop.open(pane, await openSample(sample));
  const moments = await page.waitForFunction(() =>
    window.kamMoments?.usable == null ? null : window.kamMoments,
  );
  const { first = NaN, last = NaN, usable } = (await moments.jsonValue()) ?? {};
  await frame.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length);
  const seen = await frame.evaluate(
    (until) => ({
      painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
      scripts: performance
        .getEntriesByType("resource")
        .filter(({ startTime }) => startTime < until)
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.startsWith("/addin/") && path.endsWith(".js")),
    }),
    usable ?? NaN,
  );
  await page.context().close();
  return { first, last, usable: usable ?? NaN, ...seen };
}
