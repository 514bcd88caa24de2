import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Answers what a browser asks before Excel on the web may read a file of the development server, and refuses whatever
 * is no reading.
 */
export function answerPreflight(
  { method = "" }: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  if (method === "GET" || method === "HEAD") {
    next();
    return;
  }
  const allowed = { Allow: "GET, HEAD, OPTIONS" };
  if (method !== "OPTIONS") {
    response.writeHead(405, allowed).end();
    return;
  }
  response
    .writeHead(204, {
      ...allowed,
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, HEAD",
      "Access-Control-Allow-Headers": "*",
    })
    .end();
}
