import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import configure from "../../../webpack.config.js";

/** Builds the product's pane and the bare one with the same loaders, for production. */
export async function buildPanes(folder) {
  const ours = { ...(await configure({}, { mode: "production" })), performance: false };
  const product = await run({ ...ours, output: { ...ours.output, path: join(folder, "product") } });
  const bare = await run({
    ...ours,
    entry: { taskpane: "./test/bench/pane/bare/index.tsx" },
    output: { ...ours.output, path: join(folder, "bare") },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        scriptLoading: "defer",
      }),
    ],
  });
  return { product, bare };
}

/** Resolves to the folder that was written. */
function run(config) {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only" })));
      else resolve(config.output.path);
    });
  });
}
