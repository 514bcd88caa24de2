import { stopOwn } from "./running";
import { say } from "./say";
import { sayOfFolder } from "./say-of-folder";

try {
  const asked = await stopOwn(process.cwd());
  const ended = asked.filter((one) => one.ended);
  for (const { port } of ended) say("stopped", { url: `http://localhost:${port}/` });
  if (ended.length === 0) say("notRunning");
} catch (error) {
  sayOfFolder(error);
  process.exitCode = 3;
}
