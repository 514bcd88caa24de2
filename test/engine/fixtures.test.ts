import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runners } from "./fixture-runners";

interface Fixture {
  readonly says: string;
  readonly source: string;
  readonly kind: string;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly tolerance?: number;
}

const folder = join(__dirname, "fixtures");

for (const file of readdirSync(folder).toSorted()) {
  const fixture = JSON.parse(readFileSync(join(folder, file), "utf8")) as Fixture;
  test(`${fixture.says} (${file}; ${fixture.source})`, () => {
    expect.hasAssertions();
    const run = runners[fixture.kind];
    if (run === undefined) throw new Error(`No runner for fixtures of kind ${fixture.kind}`);
    run(fixture.inputs as never, fixture.expected as never, fixture.tolerance ?? 0);
  });
}
