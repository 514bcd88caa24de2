import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "msedge",
];

const places = [
  ...(process.env.PATH ?? "").split(delimiter),
  "/Applications/Google Chrome.app/Contents/MacOS",
  "/Applications/Microsoft Edge.app/Contents/MacOS",
  join(process.env["PROGRAMFILES"] ?? "", "Google/Chrome/Application"),
  join(process.env["PROGRAMFILES(X86)"] ?? "", "Microsoft/Edge/Application"),
];

const macNames = ["Google Chrome", "Microsoft Edge"];

/** The path of a Chromium, Chrome or Edge on this machine, or undefined. CHROME_PATH goes before all. */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) return existsSync(asked) ? asked : undefined;
  const files = [...names, ...macNames].flatMap((name) => [name, `${name}.exe`]);
  return places
    .flatMap((place) => files.map((file) => join(place, file)))
    .find((path) => existsSync(path));
}
