import { fileURLToPath } from "node:url";
import shared from "../../jest.config.js";

const core = shared.projects.find(({ displayName }) => displayName === "core");
const pane = shared.projects.find(({ displayName }) => displayName === "pane");
const rootDir = fileURLToPath(new URL("../..", import.meta.url));
const every = {
  rootDir,
  testPathIgnorePatterns: ["/node_modules/"],
  globals: { everyFault: true },
};

/**
 * What takes minutes: every fault at every request of every job, every button of the pane in every odd workbook, and
 * small files that ask for much, each in a process of its own. Run with `npm run test:faults`.
 */
export default {
  rootDir,
  testTimeout: 120_000,
  // In a process of its own each, which is left when it has grown: in one they come to more than it may hold.
  maxWorkers: shared.maxWorkers,
  workerIdleMemoryLimit: shared.workerIdleMemoryLimit,
  reporters: shared.reporters,
  projects: [
    {
      ...core,
      ...every,
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
    },
    {
      ...pane,
      ...every,
      displayName: "faults in the pane",
      testMatch: ["<rootDir>/test/taskpane/every-button.test.tsx"],
    },
  ],
};
