import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/i18n/language";
import { cutShortTexts } from "../../src/i18n/pane/cut-short";
import { metadataFiles, readMetadata } from "../../src/workbench/manifest/functions";
import { functionFiles } from "../../src/workbench/manifest/function-files";
import { helpPage } from "../../src/workbench/manifest/help-page";
import {
  completeMetadata,
  localiseMetadata,
  type Metadata,
} from "../../src/workbench/manifest/metadata";
import { shortcutResources, shortcutsFile } from "../../src/workbench/manifest/shortcuts";

const source = functionFiles(join(__dirname, "../.."));
let metadata: Metadata;

beforeAll(async () => {
  metadata = await readMetadata(source, "https://kam.example/");
});

test("error cells are handed over, and rich values are not asked for", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
});

test("descriptions are one line, and help is where the add-in is served", () => {
  const texts = metadata.functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);
  expect(texts.filter((text) => /\n| {2}/.test(text))).toEqual([]);
  expect(metadata.functions[0]?.helpUrl).toBe("https://kam.example/help.html#SCORE");
});

test("in Chinese ids and names stay, and every description differs", () => {
  const files = metadataFiles(metadata);
  expect([...files.keys()]).toEqual([
    "functions.json",
    "functions.zh-CN.json",
    "functions.zh-TW.json",
  ]);
  for (const language of ["zh-CN", "zh-TW"]) {
    const { functions } = files.get(`functions.${language}.json`)!;
    functions.forEach((each, index) => {
      const english = metadata.functions[index]!;
      expect([each.id, each.name]).toEqual([english.id, english.name]);
      expect(each.description).toMatch(/[一-鿿]/);
      expect(each.helpUrl).toBe(`https://kam.example/help.${language}.html#${each.id}`);
      each.parameters.forEach((parameter, place) => {
        expect(parameter.description).toMatch(/[一-鿿]/);
        expect(parameter.optional).toBe(english.parameters[place]?.optional);
      });
    });
  }
});

test("the two Chinese descriptions are not one script for the other", () => {
  const files = metadataFiles(metadata);
  const simplified = JSON.stringify(files.get("functions.zh-CN.json"));
  const traditional = JSON.stringify(files.get("functions.zh-TW.json"));
  expect(simplified).not.toMatch(/[評權數個這時會與]/);
  expect(traditional).not.toMatch(/[评权数个这时会与]/);
});

test("a description left over or left out is refused", () => {
  const one = { functions: metadata.functions.slice(0, 1) };
  const text = { description: "x", parameters: {} };
  const stranger = { description: "x", parameters: { nobody: ["x", "x"] as const } };
  expect(() => localiseMetadata(one, { SCORE: stranger }, "zh-CN")).toThrow(/SCORE/);
  expect(() => localiseMetadata(one, { SCORE: text }, "zh-CN")).toThrow(/SCORE/);
  expect(() => localiseMetadata({ functions: [] }, { OTHER: text }, "zh-CN")).toThrow(/OTHER/);
  expect(() => localiseMetadata(one, {}, "zh-CN")).toThrow(/SCORE/);
});

test("a function without help or parameters is completed too", () => {
  const plain = { id: "A", name: "A", description: "One\n two", parameters: [] };
  expect(completeMetadata({ functions: [plain] }, "https://kam.example/").functions).toEqual([
    { ...plain, description: "One two" },
  ]);
});

test("the help page explains every function and escapes what is markup", () => {
  const page = helpPage(metadata, "en-US");
  for (const { id } of metadata.functions) expect(page).toContain(`<h2 id="${id}">KAM.${id}</h2>`);
  const odd = { id: "ODD", name: "ODD", description: "a < b & c", parameters: [] };
  expect(helpPage({ functions: [odd] }, "zh-TW")).toContain("a &lt; b &amp; c");
});

test.each(languages)(
  "help in %s says what to press after a write that was cut short, as the pane calls it",
  (language) => {
    const page = helpPage({ functions: [] }, language);
    const { finish, takeBack } = cutShortTexts[language];
    for (const button of [finish, takeBack]) expect(page).toMatch(RegExp(`[“「]${button}[”」]`));
  },
);

test("every shortcut is named in every language, and no key is given twice", () => {
  const file = shortcutsFile() as {
    actions: { id: string; name: string }[];
    shortcuts: { action: string; key: { default: string } }[];
    resources: { default: object };
  };
  const keys = file.shortcuts.map(({ key }) => key.default);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
  const readMe = readFileSync(join(__dirname, "../../README.md"), "utf8");
  for (const key of keys) expect(readMe).toContain(key);
  const tokens = file.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1]);
  expect(Object.keys(file.resources.default)).toEqual(tokens);
  for (const language of ["zh-CN", "zh-TW"] as const) {
    expect(Object.keys(shortcutResources(language))).toEqual(tokens);
  }
});
