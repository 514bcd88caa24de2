// For Node. A page imports `./host`, `./client` and `./globals` directly: they need nothing of Node.
export { clientOf, type OfficeGlobals } from "./client";
export { installGlobals } from "./globals";
export { createHost, type Host } from "./host";
export { loadOfficeClient } from "./loader";
export { profiles, type Profile } from "./profile";
export type { Statistics } from "./statistics";
