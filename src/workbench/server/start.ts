import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildAddin } from "./build-addin";
import { bundlePage } from "./bundle";
import { noteRunning } from "./running";
import { say } from "./say";
import { serveWorkbench } from "./serve";

const PREFERRED_PORT = 3100;

const folders = { page: "out/workbench", addin: "dist" };
const word = randomUUID();

/** Starts on the usual port, or on any free one where something else has it. */
async function listen(stop: () => void): Promise<Server> {
  const asked = Number(process.env.PORT ?? PREFERRED_PORT);
  const stopping = { word, stop };
  return serveWorkbench(folders, asked, stopping).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    say("portTaken", { port: String(asked) });
    return serveWorkbench(folders, 0, stopping);
  });
}

buildAddin();
await bundlePage(folders.page);
const server = await listen(() => {
  void end();
});
const { port } = server.address() as AddressInfo;
const forget = await noteRunning(port, word);

async function end(): Promise<void> {
  await forget();
  server.close();
  server.closeAllConnections();
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
say("running", { url: `http://localhost:${port}/` });
