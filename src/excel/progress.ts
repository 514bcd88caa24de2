import type { InParts } from "../engine/in-parts";
import { KamError } from "./errors";

/** Steps have their texts in `i18n/steps`. */
export type Step = "read" | "score" | "survey" | "write" | "chart" | "restore";

export interface Progress {
  readonly step: Step;
  readonly done: number;
  readonly total: number;
}

export interface Hooks {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** @throws KamError KAM-CANCELLED once the signal says so */
export function throwIfCancelled({ signal }: Hooks): void {
  if (signal?.aborted === true) throw new KamError("KAM-CANCELLED");
}

/**
 * Waits for reading that nobody needs any more only until it is cancelled: Excel cannot be told to stop, and while a
 * cell is being edited it does not even begin. Not for writing, whose end has to be known to be undone.
 *
 * @throws KamError KAM-CANCELLED as soon as the signal says so
 */
export async function unlessCancelled<Result>(
  reading: Promise<Result>,
  hooks: Hooks,
): Promise<Result> {
  const { signal } = hooks;
  if (signal === undefined) return reading;
  let stop: () => void;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new KamError("KAM-CANCELLED"));
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
  });
  return Promise.race([reading, cancelled]).finally(() => {
    signal.removeEventListener("abort", stop);
  });
}

/**
 * Lets the pane draw and hear a click before a piece of work that holds everything up: with 50,000 customers each
 * takes a tenth of a second.
 *
 * @throws KamError KAM-CANCELLED once the signal says so
 */
export async function breathe(hooks: Hooks): Promise<void> {
  await new Promise<void>(whenDrawn);
  throwIfCancelled(hooks);
}

/** Milliseconds of work between two breaths: a pane that stands still for longer feels stuck. */
const breathful = 20;

/**
 * Does work part by part, lets the pane draw in between, reports how much of `total` is done and stops when cancelled.
 *
 * @throws KamError KAM-CANCELLED once the signal says so
 */
export async function inParts<Result>(
  work: InParts<Result>,
  step: Step,
  total: number,
  hooks: Hooks,
): Promise<Result> {
  for (;;) {
    const until = performance.now() + breathful;
    let share = 0;
    while (performance.now() < until) {
      const { done, value } = work.next();
      if (done === true) return value;
      share = value;
    }
    hooks.onProgress?.({ step, done: Math.floor(share * total), total });
    await breathe(hooks);
  }
}

/** Milliseconds after which nobody is taken to be looking: a page that is not shown draws no frame. */
const unseen = 100;

function whenDrawn(goOn: () => void): void {
  if (typeof requestAnimationFrame === "undefined") {
    setTimeout(goOn);
    return;
  }
  const hidden = setTimeout(goOn, unseen);
  requestAnimationFrame(() => {
    clearTimeout(hidden);
    // A frame is drawn after its callbacks.
    setTimeout(goOn);
  });
}

/**
 * Works on items one after the other, each after the round trip of the one before; between two it reports progress
 * and stops when cancelled.
 */
export async function inTurn<Item>(
  items: readonly Item[],
  step: Step,
  hooks: Hooks,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (const [done, item] of items.entries()) {
    throwIfCancelled(hooks);
    hooks.onProgress?.({ step, done, total: items.length });
    await work(item);
  }
  hooks.onProgress?.({ step, done: items.length, total: items.length });
}
