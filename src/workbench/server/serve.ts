import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join, posix } from "node:path";
import { headersOf } from "../manifest/build/headers";
import { pageHeaders } from "./page-policy";
import { STOP_PATH } from "./running";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Microsoft's client library: part of what `office.js` would load inside Excel. */
const library = createRequire(import.meta.url).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.debug.js",
);

/** The script tag of `office.js`, which refuses to run outside Excel. */
const officeTag = /<script[^>]*\boffice\.js"?[^>]*><\/script>/;

const standIn =
  '<script src="/office/excel.js"></script><script src="/office/connect.js"></script>';

/** Before the add-in's own scripts: the frame's copy of the library asks the workbench's host. */
const connect = "window.parent.kamWorkbench.connect(window);";

export interface Folders {
  /** The workbench's own bundle. */
  readonly page: string;
  /** The add-in's production bundle. */
  readonly addin: string;
}

/** How the workbench can be ended from outside: by who knows the word, who is answered with the other one. */
export interface Stopping {
  readonly word: string;
  readonly farewell: string;
  readonly stop: () => void;
}

/** Serves the workbench: its page, the add-in as built, Microsoft's client library, the manifest and the samples. */
export function serveWorkbench(
  folders: Folders,
  port: number,
  stopping?: Stopping,
): Promise<Server> {
  const server = createServer((request, response) => {
    respond(request, response, folders, stopping).catch(() => {
      // Whatever was asked, the server goes on; half an answer cannot be taken back.
      if (response.headersSent) response.destroy();
      else response.writeHead(404).end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // Only this machine: the page can read whatever file its user drops on it.
    server.listen(port, "127.0.0.1", () => {
      resolve(server);
    });
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  folders: Folders,
  stopping: Stopping | undefined,
): Promise<void> {
  if (!isForUs(request)) response.writeHead(403).end();
  else if (request.method === "POST") await endIfAsked(request, response, stopping);
  else if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
  } else {
    const path = posix.normalize(
      decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname),
    );
    const { body, type } = await answer(path, folders);
    // The add-in's files are served as they are to be deployed.
    const addin = "/addin/";
    const policy = path.startsWith(addin) ? headersOf(path.slice(addin.length)) : pageHeaders;
    response.writeHead(200, { ...policy, "Content-Type": type, "Cache-Control": "no-store" });
    response.end(body);
  }
}

/** A page elsewhere may have given its own name this machine's address; such a name is not ours. */
function isForUs({ headers: { host }, socket: { localPort } }: IncomingMessage): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].some((name) => host === `${name}:${localPort ?? ""}`);
}

/** Longer than any word. */
const MOST_CHARACTERS = 200;

async function endIfAsked(
  request: IncomingMessage,
  response: ServerResponse,
  stopping: Stopping | undefined,
): Promise<void> {
  if (request.url !== STOP_PATH || stopping === undefined) {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  let said = "";
  for await (const chunk of request) {
    said += String(chunk);
    if (said.length > MOST_CHARACTERS) break;
  }
  if (said !== stopping.word) response.writeHead(403).end();
  else {
    response.writeHead(200, { "Content-Type": "text/plain" }).end(stopping.farewell, stopping.stop);
  }
}

async function answer(
  path: string,
  folders: Folders,
): Promise<{ body: Buffer | string; type: string }> {
  if (path === "/office/connect.js") return { body: connect, type: types[".js"] ?? "" };
  const file = fileOf(path, folders);
  const type = types[extname(file)] ?? "application/octet-stream";
  if (path !== "/addin/taskpane.html") return { body: await readFile(file), type };
  return { body: (await readFile(file, "utf8")).replace(officeTag, standIn), type };
}

function fileOf(path: string, { page, addin }: Folders): string {
  if (path === "/") return "src/workbench/page/index.html";
  if (path === "/office/excel.js") return library;
  if (path === "/manifest.xml") return "manifest.xml";
  // Windows would take it for a separator, and so leave the folder.
  if (path.includes("\\")) throw new Error(`Nothing is served at ${path}`);
  const [, room, ...rest] = path.split("/");
  const below = join(...rest);
  if (room === "addin") return join(addin, below);
  if (room === "page") return join(page, below);
  if (room === "samples") return join("samples", below);
  throw new Error(`Nothing is served at ${path}`);
}
