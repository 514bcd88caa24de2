import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { findBrowser } from "./test/browser/find-browser.js";

const transform = {
  "^.+\\.(t|j|mj)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

// These packages ship ES modules only, which jest's CommonJS runtime cannot load untransformed.
const transformIgnorePatterns = ["/node_modules/(?!(@borgar/fx|rbush|quickselect|numfmt)/)"];

// numfmt's package names a CommonJS file that it does not ship.
const moduleNameMapper = { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" };

const patience = "<rootDir>/test/setup/patience.ts";

// Jest runs tests in a context where every global that code looks up costs many times what it costs elsewhere. As
// parameters of the modules they cost nothing; what tests replace (timers, Date) or packages declare (Symbol) is left.
const sandboxInjectedGlobals = [
  ["Array", "Boolean", "Error", "Intl", "JSON", "Map", "Math", "Number", "Object", "Promise"],
  ["Proxy", "RangeError", "Reflect", "RegExp", "Set", "String", "TypeError", "WeakMap", "WeakSet"],
  ["ArrayBuffer", "DataView", "Float64Array", "Int32Array", "Uint8Array", "Uint32Array"],
].flat();

const node = {
  sandboxInjectedGlobals,
  transform,
  transformIgnorePatterns,
  moduleNameMapper,
  testEnvironment: "node",
  setupFilesAfterEnv: [patience],
};

/** With no browser the tests that need one cannot run: CI fails, a person's machine is told which and how. */
function browserProject() {
  const project = {
    ...node,
    displayName: "browser",
    testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    globalSetup: "<rootDir>/test/browser/build.ts",
  };
  if (findBrowser() !== undefined) return [project];
  const tests = readdirSync(new URL("./test/browser", import.meta.url))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `  test/browser/${file}`);
  const advice =
    "No Chromium, Chrome or Edge was found. Install one (Debian: apt-get install chromium) or set CHROME_PATH.";
  if (process.env.CI) throw new Error(advice);
  console.warn(["Not run, because they need a browser:", ...tests, advice].join("\n"));
  return [];
}

export default {
  // Tests that look into a browser wait for it much of their time: on two cores a third worker has room.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  workerIdleMemoryLimit: "1.5GB",
  reporters: ["default", "<rootDir>/test/setup/tell-order.js"],
  projects: [
    {
      ...node,
      displayName: "core",
      globalSetup: "<rootDir>/test/setup/bundle-kam.js",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: [
        "/node_modules/",
        "<rootDir>/test/interop/",
        "<rootDir>/test/faults/",
        "<rootDir>/test/browser/",
      ],
    },
    ...browserProject(),
    {
      ...node,
      displayName: "pane",
      setupFilesAfterEnv: [patience, "<rootDir>/test/setup/pane.ts"],
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
  ],
};
