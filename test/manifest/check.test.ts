import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../src/workbench/manifest/check";
import type { ManifestContext } from "../../src/workbench/manifest/checks/context";
import { repositoryContext } from "../../src/workbench/manifest/repository";
import { breakages } from "./broken";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
let context: ManifestContext;

beforeAll(async () => {
  context = await repositoryContext(root);
});

test("the add-in's manifest is in order", () => {
  expect(checkManifest(manifest, context)).toEqual([]);
});

test.each(breakages)("a manifest with $title is told", ({ from, to, faults }) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  const found = checkManifest(broken, context);
  const fits = (said: string, fault: string | RegExp) =>
    typeof fault === "string" ? said.includes(fault) : fault.test(said);
  expect(faults.filter((fault) => !found.some((said) => fits(said, fault)))).toEqual([]);
  expect(found.filter((said) => !faults.some((fault) => fits(said, fault)))).toEqual([]);
});

test("an empty file is not a manifest", () => {
  expect(checkManifest("", context)).toEqual([expect.stringMatching(/not well-formed|empty/)]);
});

test("functions that are not described, answered and translated alike are told", () => {
  const [first] = context.functions;
  const more = { ...first!, id: "ABX", name: "ABD", description: "", parameters: [] };
  const broken = {
    ...context,
    functions: [...context.functions, more],
    functionIds: [...context.functionIds, "LOST"],
    described: {
      "zh-CN": new Map([...context.described["zh-CN"]!, ["SCORE", ["ratings"]] as const]),
    },
  };
  expect(checkManifest(manifest, broken)).toEqual([
    "no code answers the function ABX",
    "no comment describes the function LOST",
    "in zh-CN nothing describes the function ABX",
    "in zh-CN the description of SCORE has other parameters",
    "the function ABX is named ABD",
    'a description of ABX has 0 characters: ""',
  ]);
});
