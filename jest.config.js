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
const transformIgnorePatterns = [
  "/node_modules/(?!(@borgar/fx|rbush|quickselect|numfmt|@cj-tech-master)/)",
];

const node = { transform, transformIgnorePatterns, testEnvironment: "node" };

export default {
  projects: [
    {
      ...node,
      displayName: "core",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: [
        "/node_modules/",
        "<rootDir>/test/interop/",
        "<rootDir>/test/browser/",
      ],
    },
    {
      transform,
      transformIgnorePatterns,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
  ],
};
