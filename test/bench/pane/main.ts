import { benchStart } from "./bench-start";
import { openWorkshop } from "./workshop";

/** The pane against a bare one, and with 50,000 customers; nothing here passes or fails. */
const workshop = await openWorkshop();
try {
  await benchStart(workshop);
} finally {
  await workshop.close();
}
