import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { scoredSamples } from "./scored-samples";

/** Writes the golden files anew, after a change of what is written that was meant: their difference explains it. */
const folder = new URL("./files/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for await (const { name, text } of scoredSamples()) writeFileSync(new URL(name, folder), text);
