import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Rooms that may not be imported from a room: arrows point inward only. */
const outside = {
  engine: ["excel", "plans", "functions", "commands", "taskpane", "i18n", "workbench"],
  i18n: ["engine", "excel", "plans", "functions", "commands", "taskpane", "workbench"],
  plans: ["excel", "functions", "commands", "taskpane", "workbench"],
  excel: ["functions", "commands", "taskpane", "workbench"],
  functions: ["excel", "commands", "taskpane", "workbench"],
  commands: ["functions", "workbench"],
  taskpane: ["functions", "commands", "workbench"],
};

const rooms = Object.entries(outside).map(([room, forbidden]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: forbidden.map((other) => `**/${other}/**`),
            message: `src/${room} may not know these rooms: arrows point inward only.`,
          },
          ...(room === "engine"
            ? [
                {
                  group: ["react", "react-dom", "@fluentui/*", "node:*"],
                  message: "The engine is pure.",
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist", "out", "coverage", "node_modules"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `field: string = ""` in records and interfaces beside each other reads best as interfaces only.
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/workbench/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/excel knows the Excel object model." },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...rooms,
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: [
            "CallExpression[callee.object.name='Math'] > SpreadElement",
            "CallExpression[callee.property.name=/^(push|unshift|splice|toSpliced|concat|fromCharCode|fromCodePoint)$/] > SpreadElement",
          ].join(", "),
          message: "One argument per item overflows the stack from some 120,000 items on: loop.",
        },
        {
          selector: "CallExpression[callee.property.name=/^(toSorted|toReversed|toSpliced)$/]",
          message: "Older Macs show panes by a Safari that has it not: copy, then sort or reverse.",
        },
      ],
    },
  },
  {
    // What stands in for Excel must not know what it is to stand in for.
    files: ["src/workbench/excel/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex:
                "^(\\.\\./)+(cli|functions|manifest|page|samples|server|session|engine|i18n|plans|commands|taskpane)(/|$)",
              message: "The stand-in for Excel imports nothing outside itself.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // What is printed is cleaned in one place; the stand-in for Excel, which imports nothing, tells of its own faults
    // itself where nobody else is told.
    files: [
      "src/workbench/terminal.ts",
      "src/workbench/excel/host/host.ts",
      "test/bench/**/*.ts",
      "test/browser/screenshots.ts",
      "test/browser/readme-pictures.ts",
      "jest.config.js",
    ],
    rules: { "no-console": "off" },
  },
  {
    // Tests index into tables of cases they have just written.
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked },
  prettier,
);
