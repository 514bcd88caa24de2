import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { clientOf, type OfficeGlobals } from "./client";

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** Timers of this length and more are the library's retries; they must not keep a process alive. */
const RETRY = 1000;

/** The few browser globals that the library touches while it loads. */
function browserStubs(): Record<string, unknown> {
  const stubs: Record<string, unknown> = {
    console,
    performance,
    // Scripts tell by class whether something is a date or an error: both sides need the same classes.
    Date,
    Error,
    Promise,
    clearTimeout,
    setInterval,
    clearInterval,
    setTimeout: (call: () => void, delay = 0) => {
      const timer = setTimeout(call, delay);
      return delay >= RETRY ? timer.unref() : timer;
    },
    navigator: { userAgent: "node", platform: "node" },
    location: { href: "http://localhost/", search: "", protocol: "http:", host: "localhost" },
    document: {
      URL: "http://localhost/",
      readyState: "complete",
      cookie: "",
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
  };
  stubs.window = stubs;
  stubs.self = stubs;
  return stubs;
}

let script: vm.Script | undefined;

/**
 * Loads Microsoft's Excel client library in Node, in a context of its own.
 * Each call gives a fresh copy; the file is read and compiled once. In a page, a script tag
 * loads the same file and `clientOf(window)` finds it.
 */
export function loadOfficeClient(): OfficeGlobals {
  if (!script) {
    const path = createRequire(`${process.cwd()}/package.json`).resolve(LIBRARY);
    script = new vm.Script(readFileSync(path, "utf8"), { filename: path });
  }
  const context = vm.createContext(browserStubs());
  script.runInContext(context);
  return clientOf(context);
}
