import { writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { buildAddin } from "./build-addin";
import { bundlePage } from "./bundle";
import { pidFile } from "./pid-file";
import { serveWorkbench } from "./serve";

const PREFERRED_PORT = 3100;

/** Starts on the usual port, or on any free one where something else has it. */
async function listen() {
  const folders = { page: "out/workbench", addin: "dist" };
  const asked = Number(process.env.PORT ?? PREFERRED_PORT);
  return serveWorkbench(folders, asked).catch(() => serveWorkbench(folders, 0));
}

buildAddin();
await bundlePage("out/workbench");
const server = await listen();
await writeFile(pidFile, String(process.pid));
const { port } = server.address() as AddressInfo;
console.log(`The workbench is at http://localhost:${port}/  (stop with Ctrl+C or npm stop)`);
