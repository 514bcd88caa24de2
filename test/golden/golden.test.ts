import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoredSamples } from "./scored-samples";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const folder = join(__dirname, "files");

/**
 * Where a difference is meant, `npm run golden` writes the files anew; the difference is then reviewed like code and
 * explained where it is committed.
 */
test("the samples, scored in every mode and language, hold what the golden files say, cell by cell and to the chart's last element", async () => {
  const written = new Set<string>();
  for await (const { name, text } of scoredSamples()) {
    written.add(name);
    expect({ name, text }).toEqual({ name, text: readFileSync(join(folder, name), "utf8") });
  }
  expect([...written].sort()).toEqual(readdirSync(folder).sort());
});
