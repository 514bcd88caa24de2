import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { CycloneDxWebpackPlugin } from "@cyclonedx/webpack-plugin";
import { LicenseWebpackPlugin } from "license-webpack-plugin";
import { tsImport } from "tsx/esm/api";

const load = (file) => tsImport(`./src/workbench/manifest/build/${file}.ts`, import.meta.url);
const { baseUrl, servedFrom } = await load("base-url");
const { headersOf } = await load("headers");
const { answerPreflight } = await load("preflight");
const { noticeOptions, inventoryOptions } = await load("licences");
const { AddInFilesPlugin } = await load("files-plugin");
const { BudgetPlugin } = await load("budget-plugin");

const port = 3000;

const inProject = (path) => resolve(import.meta.dirname, path);

/** The files whose functions become cell functions; those of the analyses come after the first. */
const functionFiles = JSON.parse(readFileSync(inProject("src/functions/files.json"), "utf8")).map(
  (file) => `./src/functions/${file}`,
);
const [scoringFunctions, ...analysisFunctions] = functionFiles;

/** Script that may load at the start, gzipped: cells must not wait for it, nor the pane's first screen. */
const budgets = [
  {
    what: "Cell functions with their engine",
    groups: ["functions", "analyses"],
    most: 40 * 1024,
  },
  {
    what: "First screen of the pane",
    groups: ["functions", "workbook", "commands", "taskpane"],
    most: 180 * 1024,
  },
];

export default async (env, { mode }) => {
  const production = mode === "production";
  const url = baseUrl(production, process.env.KAM_BASE_URL);
  return {
    mode,
    devtool: "source-map",
    // The cell functions hold the runtime and load first; the others share their engine and texts. Excel is asked
    // what the workbook holds before React's code is read. The analyses' functions are of the same page and registered
    // before it counts as loaded, but after the pane's first screen.
    entry: {
      functions: scoringFunctions,
      analyses: { import: analysisFunctions, dependOn: "functions" },
      commands: { import: "./src/commands/commands.ts", dependOn: "functions" },
      workbook: { import: "./src/taskpane/open-workbook.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: ["functions", "workbook"] },
      ...(env.WEBPACK_SERVE ? { conformance: "./src/workbench/conformance/page/index.ts" } : {}),
    },
    output: {
      path: inProject("dist"),
      clean: true,
      // The manifest names functions.js; what a page names itself can be cached for good.
      filename: ({ chunk }) =>
        production && chunk.name !== "functions" ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      alias: {
        [inProject("node_modules/@fluentui/tokens/lib/tokens.js")]: inProject(
          "src/taskpane/theme/tokens.ts",
        ),
      },
    },
    optimization: {
      // Short names count: what entries share is no longer joined into one module, and so imports and exports stay.
      mangleExports: production ? "size" : false,
      minimizeOptions: { javascript: { ecma: 2020, compress: { passes: 3 } } },
    },
    module: {
      rules: [
        // Nothing of these is imported for what it does on being loaded: what a screen does not use can be left out of it.
        {
          include: ["engine", "excel", "plans"].map((room) => inProject(`src/${room}`)),
          sideEffects: false,
        },
        {
          test: /\.tsx?$/,
          enforce: "post",
          include: inProject("src/taskpane"),
          loader: "@griffel/webpack-loader",
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        output: "functions.json",
        input: functionFiles,
      }),
      new AddInFilesPlugin(url),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "workbook", "commands", "taskpane", "analyses"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      // Asks Excel what it does: for whoever develops, and so in no build.
      ...(env.WEBPACK_SERVE
        ? [
            new HtmlWebpackPlugin({
              filename: "conformance.html",
              template: "./src/workbench/conformance/page/conformance.html",
              chunks: ["conformance"],
              scriptLoading: "defer",
            }),
          ]
        : []),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
          { from: "manifest.xml", transform: (content) => servedFrom(content.toString(), url) },
        ],
      }),
      ...(production
        ? [
            new BudgetPlugin(budgets),
            new LicenseWebpackPlugin(noticeOptions),
            new CycloneDxWebpackPlugin(inventoryOptions),
          ]
        : []),
    ],
    // The budgets above are checked compressed.
    performance: { hints: false },
    infrastructureLogging: { level: "warn" },
    stats: { loggingDebug: ["BudgetPlugin"] },
    devServer: {
      port,
      hot: false,
      static: false,
      // Only this machine.
      host: "localhost",
      headers: ({ url }) => headersOf(url.slice(1).split("?")[0], [`wss://localhost:${port}`]),
      setupMiddlewares: (middlewares) => [answerPreflight, ...middlewares],
      server: env.WEBPACK_SERVE ? { type: "https", options: await certificates() } : "https",
    },
  };
};

/** Certificates that Office on this machine trusts; asked for only to serve, since that may ask for a password. */
async function certificates() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return getHttpsServerOptions();
}
