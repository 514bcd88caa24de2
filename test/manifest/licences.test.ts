import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CycloneDxWebpackPlugin } from "@cyclonedx/webpack-plugin";
import { LicenseWebpackPlugin } from "license-webpack-plugin";
import webpack, { type Stats } from "webpack";
import { inventoryOptions, noticeOptions } from "../../src/workbench/manifest/build/licences";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kam-licences-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Bundles a package under a licence. */
function build(
  license: string | undefined,
  text: string | null = "Copyright of the helper's makers",
): Promise<Stats> {
  const home = join(folder, "node_modules/helper");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "own", license: "MIT" }));
  writeFileSync(join(folder, "index.js"), 'import "helper";');
  const about = { name: "helper", version: "1.0.0", main: "main.js", license };
  writeFileSync(join(home, "package.json"), JSON.stringify(about));
  writeFileSync(join(home, "main.js"), "globalThis.helped = true;");
  if (text !== null) writeFileSync(join(home, "LICENSE"), text);
  const compiler = webpack({
    mode: "none",
    context: folder,
    entry: "./index.js",
    output: { path: join(folder, "dist") },
    plugins: [
      new LicenseWebpackPlugin(noticeOptions) as unknown as webpack.WebpackPluginInstance,
      new CycloneDxWebpackPlugin(inventoryOptions),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (stats === undefined) reject(error ?? new Error("no stats"));
      else resolve(stats);
    });
  });
}

test("the notices hold the licence text of what is bundled, the inventory its version", async () => {
  const stats = await build("MIT");
  expect(stats.compilation.errors).toEqual([]);
  const notices = readFileSync(join(folder, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
  expect(notices).toContain("helper");
  expect(notices).toContain("Copyright of the helper's makers");
  const inventory = JSON.parse(readFileSync(join(folder, "dist/sbom/bom.json"), "utf8")) as {
    bomFormat: string;
    components: { name: string; version: string }[];
  };
  expect(inventory.bomFormat).toBe("CycloneDX");
  expect(inventory.components).toEqual([
    expect.objectContaining({ name: "helper", version: "1.0.0" }),
  ]);
});

test.each(["GPL-3.0", "UNLICENSED", undefined])(
  "a build with a package under %s fails",
  async (license) => {
    expect(await failuresOf(build(license))).toContain("helper");
  },
);

test("a build with a package that ships no text of its licence fails", async () => {
  expect(await failuresOf(build("MIT", null))).toContain("helper ships no text of its licence");
});

async function failuresOf(building: Promise<Stats>): Promise<string> {
  const failures = await building.then(
    (stats) => stats.compilation.errors.map(String),
    (error: unknown) => [String(error)],
  );
  return failures.join();
}
