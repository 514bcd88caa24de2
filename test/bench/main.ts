import { benchLabels } from "./labels";
import { benchScore } from "./score";

/** Speed as ratios against a peer that does the same work in the same run; nothing here passes or fails. */
await benchScore();
await benchLabels();
