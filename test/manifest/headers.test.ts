import { headersFile, headersOf } from "../../src/workbench/manifest/build/headers";

const readable = [
  "functions.json",
  "functions.zh-CN.json",
  "shortcuts.json",
  "shortcuts.zh-TW.json",
  "assets/score-32.png",
];

test.each(readable)("Excel on the web, a page of another origin, may read %s", (file) => {
  expect(headersOf(file)).toMatchObject({
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
  });
});

test.each([
  "taskpane.html",
  "functions.js",
  "taskpane.12345678.js",
  "manifest.xml",
  "x/functions.json",
])("no page of another origin is told that it may read %s", (file) => {
  expect(headersOf(file)).not.toHaveProperty("Access-Control-Allow-Origin");
});

test("what keeps its name is asked for anew each time; hashed scripts and icons may be kept", () => {
  const anew = (file: string) => headersOf(file)["Cache-Control"] === "no-cache";
  expect(
    ["taskpane.html", "help.html", "functions.json", "functions.js"].filter(anew),
  ).toHaveLength(4);
  expect(["taskpane.12345678.js", "assets/score-32.png"].filter(anew)).toEqual([]);
});

test("every place that shows Excel on the web may frame the pane", () => {
  const policy = headersOf("taskpane.html")["Content-Security-Policy"] ?? "";
  const framers = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
  const allowed = (host: string) =>
    framers.some(
      (framer) =>
        framer.startsWith("https://*.") && host.endsWith(framer.slice("https://*".length)),
    );
  expect(
    [
      "excel.officeapps.live.com",
      "onedrive.live.com",
      "www.office.com",
      "excel.cloud.microsoft",
      "contoso.sharepoint.com",
      "teams.microsoft.com",
      "www.microsoft365.com",
      "contoso.sharepoint.cn",
      "excel.partner.office365.cn",
      "contoso.sharepoint.us",
      "www.office365.us",
    ].filter((host) => !allowed(host)),
  ).toEqual([]);
  expect(allowed("evil.example")).toBe(false);
});

test("the file for static hosts names each of these files once, below what holds for all", () => {
  const lines = headersFile([
    ...readable,
    "functions.js",
    "taskpane.html",
    "chunk.12345678.js",
  ]).split("\n");
  expect(lines.filter((line) => line.startsWith("/"))).toEqual([
    "/*",
    "/assets/*",
    "/functions.js",
    "/functions.json",
    "/functions.zh-CN.json",
    "/shortcuts.json",
    "/shortcuts.zh-TW.json",
    "/taskpane.html",
  ]);
});
