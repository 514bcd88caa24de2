import shared from "../../jest.config.js";

const [core] = shared.projects;

/**
 * What takes minutes: every fault at every request of every job, and small files that ask for much, each in a process
 * of its own. Run with `npm run test:faults`.
 */
export default {
  ...core,
  rootDir: "../..",
  displayName: "faults",
  testMatch: [
    "<rootDir>/test/excel/faults.test.ts",
    "<rootDir>/test/excel/cut-short.test.ts",
    "<rootDir>/test/excel/cut-short-restore.test.ts",
    "<rootDir>/test/excel/typed-just-then.test.ts",
    "<rootDir>/test/taskpane/odd-workbooks.test.ts",
    "<rootDir>/test/workbench/cli/never-crashes.test.ts",
    "<rootDir>/test/faults/**/*.test.ts",
  ],
  testPathIgnorePatterns: ["/node_modules/"],
  globals: { everyFault: true },
  testTimeout: 120_000,
  reporters: shared.reporters,
};
