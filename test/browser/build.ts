import { buildAddin } from "../../src/workbench/server/build-addin";
import { bundlePage } from "../../src/workbench/server/bundle";

/** The workbench's page for all tests and pictures of a run: to bundle it takes longer than some of them. */
export const bundledPage = "node_modules/.cache/kam/page";

/** Builds what the browser tests look at: the production bundle, as it would be deployed, and the page around it. */
export default async function build(): Promise<void> {
  buildAddin();
  await bundlePage(bundledPage);
}
