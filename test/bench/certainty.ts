import { spawnSync } from "node:child_process";
import { chancesOfHigh } from "../../src/engine/certainty/chances";
import type { AxisQuestion, WeightDoubt } from "../../src/engine/certainty/types";

const customers = 5000;
const factors = 29;
const axes = 2;
const draws = 10_000;
const cut = 5.5;

/** The exact forms are over in a moment: the best of some runs counts, the first of which warms up. */
const runs = 5;

/**
 * How sure 5,000 customers are on two axes of 29 factors: the exact forms against a plain loop of 10,000 draws that
 * counts the same, and against numpy's product of matrices of that size where numpy is there.
 */
export function benchCertainty(): void {
  const questions = Array.from({ length: axes }, (_, axis) => questionOf(axis + 1));
  const loop = time(() => questions.map(drawn));
  const exact = (weights: WeightDoubt) => {
    const once = () =>
      questions.map((question) => chancesOfHigh(question, { weights, ratingStep: 0 }));
    return Array.from({ length: runs }, () => time(once)).reduce((a, b) => Math.min(a, b));
  };
  console.log(`certainty: ${customers} customers × ${factors} factors × ${axes} axes`);
  console.log(`  plain loop of ${draws} draws  ${shown(loop)}`);
  for (const [name, weights] of [
    ["any weights", "any"],
    ["order alone", "order"],
    ["around today's", 0.2],
  ] as const) {
    const ours = exact(weights);
    console.log(`  exact, ${name}: ${shown(ours)}, the loop takes ${ratio(loop, ours)} as long`);
  }
  reportNumpy(loop);
}

function questionOf(seed: number): AxisQuestion {
  const next = generator(seed);
  return {
    ratings: Array.from({ length: factors }, () =>
      Float64Array.from({ length: customers }, () => 1 + Math.floor(next() * 10)),
    ),
    weights: Float64Array.from({ length: factors }, (_, i) => 1 + (i % 10)),
    optional: new Array<boolean>(factors).fill(false),
    ...{ missing: "exclude", scale: { lowest: 1, highest: 10 }, cut, tie: "high" },
  };
}

/** A small linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What anybody would write: draw weights, sum rating × weight for everybody, count who is above. */
function drawn({ ratings }: AxisQuestion): Float64Array {
  const next = generator(7);
  const above = new Float64Array(customers);
  const score = new Float64Array(customers);
  for (let draw = 0; draw < draws; draw++) {
    const parts = ratings.map(() => -Math.log(1 - next()));
    const whole = parts.reduce((sum, part) => sum + part, 0);
    score.fill(0);
    ratings.forEach((column, factor) => {
      const weight = (parts[factor] ?? 0) / whole;
      for (let i = 0; i < customers; i++) score[i] = (score[i] ?? 0) + weight * (column[i] ?? 0);
    });
    for (let i = 0; i < customers; i++) if ((score[i] ?? 0) >= cut) above[i] = (above[i] ?? 0) + 1;
  }
  return above.map((count) => count / draws);
}

const numpyProgram = `
import time, numpy as np
rng = np.random.default_rng(1)
r = rng.integers(1, 11, (${customers}, ${factors})).astype(float)
start = time.process_time()
for _ in range(${axes}):
    w = rng.dirichlet(np.ones(${factors}), ${draws})
    above = np.zeros(${customers})
    for part in np.array_split(w, 10):
        above += (r @ part.T >= ${cut}).sum(axis=1)
print((time.process_time() - start) * 1000)
`;

function reportNumpy(loop: number): void {
  const { status, stdout } = spawnSync("python3", ["-c", numpyProgram], { encoding: "utf8" });
  const theirs = Number(stdout);
  if (status !== 0 || !(theirs > 0)) {
    console.log("  numpy's product: not compared, python3 with numpy is not on this machine");
    return;
  }
  console.log(`  numpy product ${shown(theirs)}, the loop takes ${ratio(loop, theirs)} as long`);
}

/** Milliseconds of the processor alone, so that what else a busy machine does counts for neither side. */
function time(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  return process.cpuUsage(start).user / 1000;
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(1)} ×`;
}
