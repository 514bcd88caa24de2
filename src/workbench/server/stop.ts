import { readFile, rm } from "node:fs/promises";
import { pidFile } from "./pid-file";

/** Ends the workbench that `npm start` left running, if one is. */
async function stop(): Promise<string> {
  try {
    const pid = Number(await readFile(pidFile, "utf8"));
    await rm(pidFile);
    process.kill(pid);
    return "The workbench has been stopped.";
  } catch {
    // No file, or no such process: either way nothing runs.
    return "No workbench is running.";
  }
}

console.log(await stop());
