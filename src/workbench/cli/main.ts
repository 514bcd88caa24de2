import { runCommand } from "./command";
import { runToExit } from "./run";

await runToExit(() => runCommand(process.argv.slice(2)));
