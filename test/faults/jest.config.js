import shared from "../../jest.config.js";

const [core] = shared.projects;

/** Every fault at every request of every job, which takes minutes: run with `npm run test:faults`. */
export default {
  ...core,
  rootDir: "../..",
  displayName: "faults",
  testMatch: ["<rootDir>/test/excel/faults.test.ts"],
  globals: { everyFault: true },
};
