import type { PaneTask } from "../taskpane/ribbon/ribbon-events";
import { listenForAvailability } from "./availability";
import { commandIds, type CommandId } from "./command-ids";
import { askPane, listenForPane } from "./pane-requests";

/** What each command does. All show the pane, where progress, questions and failures can be seen. */
const commands: Readonly<Record<CommandId, () => Promise<void>>> = {
  showPane: () => askPane({ screen: "home", task: null }),
  templateStandard: () => askHome({ kind: "template", template: "standard" }),
  templateRelative: () => askHome({ kind: "template", template: "relative" }),
  scoringForm: () => askHome({ kind: "form" }),
  score: () => askHome({ kind: "score" }),
  matrix: () => askPane({ screen: "matrix", task: { kind: "chart" } }),
  check: () => askPane({ screen: "problems", task: null }),
  card: () => askPane({ screen: "card", task: null }),
  freeze: () => askHome({ kind: "freeze" }),
  settings: () => askPane({ screen: "settings", task: null }),
  help: () => askPane({ screen: "help", task: null }),
  explain: () => askPane({ screen: "card", task: null }),
};

function askHome(task: PaneTask): Promise<void> {
  return askPane({ screen: "home", task });
}

/** Runs a command. Office waits for `completed`, which only the ribbon hands over, however the command ends. */
async function run(id: CommandId, event: Office.AddinCommands.Event | undefined): Promise<void> {
  try {
    await commands[id]();
  } finally {
    event?.completed();
  }
}

// Office.actions is there once office.js has run; the ribbon may call before Office.onReady has resolved.
for (const id of commandIds) {
  Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
    void run(id, event);
  });
}
listenForPane();
listenForAvailability();
