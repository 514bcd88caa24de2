import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a running workbench says which process it is, so that `npm stop` finds it. */
export const pidFile = join(tmpdir(), "kam-matrix-workbench.pid");
