import shared from "../../jest.config.js";

const [core] = shared.projects;

/** Tests against LibreOffice, which not every machine has: run with `npm run test:interop`. */
export default {
  ...core,
  rootDir: "../..",
  displayName: "interop",
  testMatch: ["<rootDir>/test/interop/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  // The patience that the other tests are set up with would overrule the greater one that an office needs.
  setupFilesAfterEnv: [],
  testTimeout: 900_000,
  // Each conversion starts an office of its own, which takes a processor for itself.
  maxWorkers: 1,
};
