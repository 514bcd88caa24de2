import { instantiate } from "../../src/engine/factors/templates";
import { insertTemplate, scoreWorkbook } from "../../src/excel";
import { openSession } from "../../src/workbench/session";
import { invented } from "./invented";

const sizes = [440, 5_000, 50_000];

/**
 * The main job at growing sizes, through the add-in's own code on the stand-in host: what it costs per customer, what
 * goes over the wire, and how much memory it takes. The host's own work is in the times too.
 */
export async function benchMainJob(): Promise<void> {
  console.log("\nMain job (read, score, write live results, draw the chart)");
  const table = instantiate("standard", "en-US");
  const rows = [];
  for (const count of sizes) {
    const { host } = openSession(undefined, "web");
    await insertTemplate({ template: table, language: "en-US", customers: invented(table, count) });
    host.statistics.reset();
    global.gc?.();
    const before = performance.now();
    await scoreWorkbook({ mode: "live", language: "en-US", now: new Date(0) });
    const milliseconds = performance.now() - before;
    const { requests, bytesSent, bytesReceived, largestRequest, largestResponse } = host.statistics;
    rows.push({
      customers: count,
      "round trips": requests,
      "sent KB": Math.round(bytesSent / 1024),
      "received KB": Math.round(bytesReceived / 1024),
      "largest KB": Math.round(Math.max(largestRequest, largestResponse) / 1024),
      seconds: Number((milliseconds / 1000).toFixed(2)),
      "µs per customer": Math.round((milliseconds * 1000) / count),
      "peak MB so far": Math.round(process.resourceUsage().maxRSS / 1024),
    });
  }
  console.table(rows);
}
