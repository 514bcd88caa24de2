import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml } from "../../../src/workbench/manifest/xml";

const root = join(__dirname, "../../..");
const folder = join(root, "src/workbench/conformance");

const idIn = (path: string) =>
  parseXml(readFileSync(path, "utf8")).getElementsByTagName("Id")[0]?.textContent;

test("the page's manifest is of an add-in of its own", () => {
  const id = idIn(join(folder, "manifest.xml"));
  expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(id).not.toBe(idIn(join(root, "manifest.xml")));
});

test("its manifest names the page and asks for no functions or ribbon", () => {
  const manifest = parseXml(readFileSync(join(folder, "manifest.xml"), "utf8"));
  const source = manifest.getElementsByTagName("SourceLocation")[0];
  expect(source?.getAttribute("DefaultValue")).toBe("https://localhost:3000/conformance.html");
  expect(manifest.getElementsByTagName("VersionOverrides")).toHaveLength(0);
});

interface Configured {
  /** Of each mode: what it starts from, and the files it makes of other files. */
  readonly builds: readonly string[][];
  /** What the development server sends with a file. */
  readonly sent: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** webpack.config.js is a module of its own kind, which only Node itself loads. */
function configured(): Configured {
  const script = `
    const { default: config } = await import("./webpack.config.js");
    const modes = ["production", "development"];
    const configs = await Promise.all(modes.map((mode) => config({}, { mode })));
    const builds = configs.map(({ entry, plugins }) => [
      ...Object.keys(entry),
      ...plugins.flatMap(({ userOptions, patterns }) => [
        userOptions?.filename ?? [], (patterns ?? []).map(({ from }) => from),
      ]).flat(),
    ]);
    const sent = Object.fromEntries(["functions.json", "assets/score-32.png", "taskpane.html"].map(
      (file) => [file, configs[1].devServer.headers({ url: "/" + file + "?now" })],
    ));
    console.log(JSON.stringify({ builds, sent }));`;
  const argv = ["--input-type=module", "--eval", script];
  const told = execFileSync(process.execPath, argv, { cwd: root, encoding: "utf8" });
  return JSON.parse(told) as Configured;
}

test("no build holds the page or its manifest, and the development server sends what dist/_headers says", () => {
  const { builds, sent } = configured();
  for (const build of builds) {
    expect(build).toEqual(expect.arrayContaining(["taskpane.html", "manifest.xml"]));
    expect(build.join()).not.toContain("conformance");
  }
  const open = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  expect(sent["functions.json"]).toMatchObject({ ...open, "Cache-Control": "no-cache" });
  expect(sent["assets/score-32.png"]).toMatchObject(open);
  expect(sent["taskpane.html"]).not.toHaveProperty("Access-Control-Allow-Origin");
  const policies = Object.values(sent).map((headers) => headers["Content-Security-Policy"]);
  expect(policies).toHaveLength(3);
  for (const policy of policies) {
    expect(policy).toMatch(/frame-ancestors [^;]*https:\/\/\*\.officeapps\.live\.com/);
  }
});
