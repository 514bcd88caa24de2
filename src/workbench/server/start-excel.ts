import { spawn } from "node:child_process";
import { say } from "./say";

const URL_OF_ADDIN = "https://localhost:3000/";
const onTheWeb = process.argv.includes("web");
/** The page that asks Excel what it does is an add-in of its own, known to this server alone. */
const manifest = process.argv.includes("conformance")
  ? "src/workbench/conformance/manifest.xml"
  : "manifest.xml";
const hasDesktopExcel = process.platform === "win32" || process.platform === "darwin";

/** Runs a command of an installed or fetched package until it ends. */
function npx(...argv: string[]): void {
  spawn("npx", argv, { stdio: "inherit", shell: process.platform === "win32" });
}

/** Serves the development build over https: Excel loads nothing else. */
function serve(): void {
  say("devServer", { url: URL_OF_ADDIN });
  npx("webpack", "serve", "--mode", "development");
}

if (onTheWeb) {
  serve();
  say("web", { manifest });
} else if (hasDesktopExcel) {
  serve();
  say("sideloading");
  // Fetched when needed: installing it for everyone would bring hundreds of packages that only this step uses.
  npx("--yes", "office-addin-debugging", "start", manifest, "desktop", "--no-debug");
} else {
  say("noExcel");
}
