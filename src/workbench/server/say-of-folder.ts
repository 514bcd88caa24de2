import { ForeignFolder, UnusableFolder } from "./running";
import { say } from "./say";

/** Says why the folder of notes cannot be used; any other failure is thrown on. */
export function sayOfFolder(error: unknown): void {
  if (error instanceof ForeignFolder) say("foreignFolder", { folder: error.message });
  else if (error instanceof UnusableFolder) {
    say("unusableFolder", { folder: error.folder, reason: error.reason });
  } else throw error;
}
