import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kam } from "./kam";
import { ownFolder } from "./own-folder";

const { folder } = ownFolder("audit");

jest.setTimeout(60_000);

const weights =
  "Customer,Growth,Margin,Trust\nWeight,40,35,30\nAcme,4,3,5\nGlobex,5,2,1\nInitech,1,5,4\n";

test("audit names what is wrong and how to use the table, ends with 1, and leaves the file as it was", () => {
  const file = join(folder, "weights.csv");
  writeFileSync(file, weights);
  const { status, stdout, stderr } = kam("audit", file);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toContain("B2 Weight: the weights sum to 105, not to 100.");
  expect(stdout).toContain(`score ${file} --customers "weights!A1:D5"`);
  expect(readFileSync(file, "utf8")).toBe(weights);
});

test("audit of a sound table ends with 0, for other programs too", () => {
  const file = join(folder, "sound.csv");
  writeFileSync(file, weights.replace("35", "30"));
  const { status, stdout } = kam("audit", file, "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    tables: [{ sheet: "sound", range: "A1:D5", findings: [], ranks: [], quadrants: [] }],
  });
});
