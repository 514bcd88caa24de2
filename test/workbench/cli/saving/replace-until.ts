/*
 * Replaces a file as the command line does, and is killed, or finds the disk full, at a point of it:
 *   replace-until.ts <file> <new text> <point>
 */
import promises, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const [file = "", content = "", point = ""] = process.argv.slice(2);

function dieAt(reached: string): void {
  if (reached === point) process.kill(process.pid, "SIGKILL");
}

const { open, rename } = promises;

function watched(handle: FileHandle): FileHandle {
  const writeFile = handle.writeFile.bind(handle);
  const sync = handle.sync.bind(handle);
  const chmod = handle.chmod.bind(handle);
  handle.writeFile = async (data) => {
    if (point === "half written" || point === "disk full") {
      await handle.write(String(data).slice(0, String(data).length / 2));
      dieAt("half written");
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    }
    await writeFile(data);
    dieAt("written");
  };
  handle.chmod = async (mode) => {
    await chmod(mode);
    dieAt("permitted");
  };
  handle.sync = async () => {
    await sync();
    dieAt("on the disk");
  };
  return handle;
}

promises.open = async (...args) => {
  const handle = watched(await open(...args));
  dieAt("opened");
  return handle;
};
promises.rename = async (from, to) => {
  dieAt("before the name");
  await rename(from, to);
  dieAt("named");
};
syncBuiltinESMExports();

const { replaceFiles } = await import("../../../../src/workbench/cli/replace-files");
await replaceFiles([{ file, content }]);
