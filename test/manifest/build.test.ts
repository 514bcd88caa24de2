import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import { functionFiles } from "../../src/workbench/manifest/function-files";
import webpack, { type Stats } from "webpack";
import { AddInFilesPlugin } from "../../src/workbench/manifest/build/files-plugin";
import { BudgetPlugin } from "../../src/workbench/manifest/build/budget-plugin";
import type { Metadata } from "../../src/workbench/manifest/metadata";

const root = join(__dirname, "../..");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kam-build-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** Builds the cell functions alone, as the production build does but unminified. */
function build(most: number): Promise<Stats> {
  const compiler = webpack({
    mode: "none",
    context: root,
    entry: { functions: functionFiles(root) },
    // What is fetched later is looked for beside the page, which is not there.
    output: { path: folder, filename: "[name].js", publicPath: "" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        output: "functions.json",
        // The plugin takes a list, though its types do not say so.
        input: functionFiles(root) as unknown as string,
      }),
      new AddInFilesPlugin("https://kam.example/"),
      new BudgetPlugin([{ what: "Functions", groups: ["functions"], most }]),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (stats === undefined) reject(error ?? new Error("Nothing was built"));
      else
        compiler.close(() => {
          resolve(stats);
        });
    });
  });
}

test("the build binds every function and writes what the manifest refers to", async () => {
  const stats = await build(1024 * 1024);
  expect(stats.compilation.errors).toEqual([]);

  const bound = new Map<string, (...args: unknown[]) => unknown>();
  const associate = (id: string, call: (...args: unknown[]) => unknown) => bound.set(id, call);
  const page: Record<string, unknown> = { CustomFunctions: { associate }, self: {} };
  runInContext(readFileSync(join(folder, "functions.js"), "utf8"), createContext(page));
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Metadata;
  const described = read("functions.json").functions;
  expect([...bound.keys()].sort()).toEqual(described.map(({ id }) => id).sort());
  expect(bound.get("SCORE")?.([[8, 2]], [[3, 1]], ...new Array<null>(7).fill(null), {})).toEqual([
    [6.5],
  ]);

  // Safari has these from version 16 on; the web view of older Macs does not, and the build leaves methods as they are.
  for (const name of Object.keys(stats.compilation.assets).filter((file) => file.endsWith(".js"))) {
    const script = readFileSync(join(folder, name), "utf8");
    expect(script).not.toMatch(/\.(toSorted|toReversed|toSpliced)\(/);
  }

  expect(read("functions.json").allowErrorForDataTypeAny).toBe(true);
  expect(read("functions.zh-CN.json").functions).toHaveLength(described.length);
  expect(read("functions.zh-TW.json").functions).toHaveLength(described.length);
  for (const name of ["help.html", "help.zh-CN.html", "shortcuts.json", "shortcuts.en-US.json"]) {
    expect(stats.compilation.getAsset(name)).toBeDefined();
  }
  const headers = readFileSync(join(folder, "_headers"), "utf8");
  expect(headers).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com/);
  expect(headers).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
});

test("a build over its budget fails and says by how much", async () => {
  const stats = await build(1000);
  expect(stats.compilation.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Over budget\. Functions: \d+\.\d of 1\.0 KB gzipped$/),
  ]);
});
