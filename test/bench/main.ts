import { benchCertainty } from "./certainty";
import { benchFunctions } from "./functions";
import { benchLabels } from "./labels";
import { benchLiveEdits } from "./live-edits";
import { benchMainJob } from "./main-job";
import { benchParse } from "./parse";
import { benchReadXlsx } from "./read-xlsx";
import { benchScore } from "./score";

/** Speed as ratios against a peer that does the same work in the same run; nothing here passes or fails. */
await benchScore();
benchCertainty();
benchParse();
benchFunctions();
await benchLabels();
await benchMainJob();
await benchLiveEdits();
await benchReadXlsx();
