import { stopAll } from "./running";
import { say } from "./say";

say((await stopAll()) > 0 ? "stopped" : "notRunning");
