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

test("no build holds the page or its manifest", () => {
  const script = `
    const { default: config } = await import("./webpack.config.js");
    const modes = ["production", "development"];
    const built = await Promise.all(modes.map((mode) => config({}, { mode })));
    console.log(JSON.stringify(built.map(({ entry, plugins }) => [
      Object.keys(entry),
      plugins.flatMap(({ userOptions, patterns }) => [
        userOptions?.filename ?? [], (patterns ?? []).map(({ from }) => from),
      ]).flat(),
    ])));`;
  const argv = ["--input-type=module", "--eval", script];
  const built = execFileSync(process.execPath, argv, { cwd: root, encoding: "utf8" });
  expect(built).toContain('"taskpane.html"');
  expect(built).toContain('"manifest.xml"');
  expect(built).not.toContain("conformance");
});
