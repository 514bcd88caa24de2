import { benchStart } from "./bench-start";
import { buildPanes } from "./build-panes.js";
import { benchCertaintyInPane } from "./certainty";
import { benchFiftyThousand } from "./fifty-thousand";
import { openWorkshop, workshopFolder } from "./workshop";

/** The pane against a bare one, and with 50,000 customers; nothing here passes or fails. */
const folder = workshopFolder();
const workshop = await openWorkshop(folder, await buildPanes(folder));
try {
  await benchStart(workshop);
  await benchFiftyThousand(workshop);
  await benchCertaintyInPane(workshop);
} finally {
  await workshop.close();
}
