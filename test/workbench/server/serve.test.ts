import { connect } from "node:net";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serveWorkbench } from "../../../src/workbench/server/serve";

let server: Server;
let port: number;
const stop = jest.fn();
const stopping = { word: "the word", farewell: "good bye", stop };

beforeAll(async () => {
  server = await serveWorkbench({ page: "src/workbench/page", addin: "assets" }, 0, stopping);
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Sends lines as they are and gives the first line and the rest of the answer; no client corrects them. */
function ask(request: string, { host = `localhost:${port}`, body = "" } = {}): Promise<string> {
  const head = `${request} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Length: ${body.length}`;
  return new Promise((resolve, reject) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(`${head}\r\n\r\n${body}`));
    socket.on("data", (chunk) => (said += chunk.toString("latin1")));
    socket.on("error", reject);
    socket.on("close", () => {
      resolve(said);
    });
  });
}

const status = (answer: string) => Number(answer.split(" ")[1]);

test.each([
  "GET /%",
  "GET /%2",
  "GET /%ff%fe",
  "GET //",
  "GET http://[",
  "GET http://[::1",
  "GET *",
  "GET /%00",
  "GET /addin/%2e%2e/package.json",
  "GET /addin/..%5cpackage.json",
  "GET /samples",
  "GET /\u0001",
  "NONSENSE /",
  "GET /a/../../../../etc/passwd",
])("%s is refused, and the server goes on", async (request) => {
  expect(status(await ask(request))).toBeGreaterThanOrEqual(400);
  expect(status(await ask("GET /"))).toBe(200);
});

test("huge and broken headers are refused, and the server goes on", async () => {
  expect(status(await ask(`GET / HTTP/1.1\r\nX: ${"a".repeat(100_000)}\r\nY:`))).toBe(431);
  expect(status(await ask("GET / HTTP/1.1\r\n\u0000:"))).toBe(400);
  expect(status(await ask("GET /"))).toBe(200);
});

test("it answers by its own names with its port, and by no other", async () => {
  for (const name of ["localhost", "127.0.0.1", "[::1]"]) {
    expect(status(await ask("GET /", { host: `${name}:${port}` }))).toBe(200);
  }
  for (const host of [
    "localhost",
    "localhost:1",
    `evil.example:${port}`,
    `localhost.evil.example:${port}`,
    "",
  ]) {
    expect(status(await ask("GET /", { host }))).toBe(403);
  }
});

test("HEAD is answered like GET without the content, all other methods are refused", async () => {
  const head = await ask("HEAD /");
  expect(status(head)).toBe(200);
  expect(head.endsWith("\r\n\r\n")).toBe(true);
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST"]) {
    expect(status(await ask(`${method} /`))).toBe(405);
  }
});

test("only who knows the word ends it, and is answered by the other one", async () => {
  for (const body of ["", "the wor", "the word ", "x".repeat(100_000)]) {
    expect(status(await ask("POST /stop", { body }))).toBe(403);
  }
  expect(status(await ask("POST /stop", { body: "the word", host: `evil.example:${port}` }))).toBe(
    403,
  );
  expect(status(await ask("GET /stop"))).toBe(404);
  expect(stop).not.toHaveBeenCalled();
  const answer = await ask("POST /stop", { body: "the word" });
  expect(answer).toMatch(/good bye/);
  expect(stop).toHaveBeenCalledTimes(1);
});

test("it listens on this machine only", () => {
  expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
});
