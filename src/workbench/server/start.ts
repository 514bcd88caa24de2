import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildAddin } from "./build-addin";
import { bundlePage } from "./bundle";
import { askedPort } from "./port";
import { noteRunning } from "./running";
import { say } from "./say";
import { sayOfFolder } from "./say-of-folder";
import { serveWorkbench } from "./serve";

const folders = { page: "out/workbench", addin: "dist" };
const words = { word: randomUUID(), farewell: randomUUID() };

/** Starts on the port asked for, or on any free one where something else has it or it is not ours to take. */
async function listen(asked: number, stop: () => void): Promise<Server> {
  const stopping = { ...words, stop };
  return serveWorkbench(folders, asked, stopping).catch((error: unknown) => {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    say("portTaken", { port: String(asked) });
    return serveWorkbench(folders, 0, stopping);
  });
}

async function start(asked: number): Promise<void> {
  buildAddin();
  await bundlePage(folders.page);
  const server = await listen(asked, () => {
    void end();
  });
  const { port } = server.address() as AddressInfo;
  const forget = await noteRunning({ port, ...words, clone: process.cwd() }).catch(
    (error: unknown) => {
      sayOfFolder(error);
      return () => Promise.resolve();
    },
  );
  const end = async (): Promise<void> => {
    await forget();
    server.close();
    server.closeAllConnections();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
  say("running", { url: `http://localhost:${port}/` });
}

const asked = askedPort(process.env.PORT);
if (asked === undefined) {
  say("badPort", { port: process.env.PORT ?? "" });
  process.exitCode = 2;
} else await start(asked);
