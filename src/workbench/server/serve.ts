import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";

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

/** Serves the workbench: its page, the add-in as built, Microsoft's client library, the manifest and the samples. */
export function serveWorkbench({ page, addin }: Folders, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname),
    );
    answer(path, { page, addin })
      .then(({ body, type }) => {
        response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
        response.end(body);
      })
      .catch(() => {
        response.writeHead(404).end();
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
  const [, room, ...rest] = path.split("/");
  const below = join(...rest);
  if (room === "addin") return join(addin, below);
  if (room === "page") return join(page, below);
  if (room === "samples") return join("samples", below);
  throw new Error(`Nothing is served at ${path}`);
}
