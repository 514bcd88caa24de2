import { ForeignFolder, stopOwn } from "./running";
import { say } from "./say";

try {
  const asked = await stopOwn(process.cwd());
  const ended = asked.filter((one) => one.ended);
  for (const { port } of ended) say("stopped", { url: `http://localhost:${port}/` });
  if (ended.length === 0) say("notRunning");
} catch (error) {
  if (!(error instanceof ForeignFolder)) throw error;
  say("foreignFolder", { folder: error.message });
  process.exitCode = 3;
}
