/* Preloaded where no small disk can be mounted: half of whatever is written through a handle finds room. */
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const { open } = promises;
promises.open = async (...args) => {
  const handle = await open(...args);
  handle.writeFile = async (data) => {
    await handle.write((data as Uint8Array).slice(0, (data as Uint8Array).length / 2));
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  };
  return handle;
};
syncBuiltinESMExports();
