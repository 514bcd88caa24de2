import { build } from "esbuild";

/**
 * Bundles the workbench's page. esbuild and not webpack, which builds the add-in: the grid library alone is 11 MB of
 * script, a second's work here and a minute's there, and the page is never deployed.
 */
export async function bundlePage(folder: string): Promise<void> {
  await build({
    entryPoints: ["src/workbench/page/main.ts"],
    outdir: folder,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    sourcemap: true,
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
  });
}
