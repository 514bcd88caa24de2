import type { Language } from "../../i18n/language";
import type { Shell } from "../host/office/shell";
import { readRibbon, type Command } from "./ribbon";

let manifest: Promise<Document> | undefined;

async function loadManifest(): Promise<Document> {
  const text = await (await fetch("/manifest.xml")).text();
  return new DOMParser().parseFromString(text, "text/xml");
}

/** Draws the add-in's tab: its buttons run the commands that the add-in has associated with them. */
export async function drawRibbon(
  place: HTMLElement,
  language: Language,
  shell: Shell,
  failed: (reason: string) => void,
): Promise<void> {
  const groups = readRibbon(await (manifest ??= loadManifest()), language);
  const run = (command: Command) => {
    if (command.action === null) {
      shell.showPane(true);
      return;
    }
    shell.run(command.action).catch((error: unknown) => {
      failed(error instanceof Error ? error.message : String(error));
    });
  };
  place.replaceChildren(
    ...groups.map(({ label, commands }) => {
      const group = document.createElement("div");
      group.className = "group";
      const row = document.createElement("div");
      row.append(...commands.map((command) => control(command, shell, run)));
      const caption = document.createElement("span");
      caption.textContent = label;
      group.append(row, caption);
      return group;
    }),
  );
}

function control(command: Command, shell: Shell, run: (command: Command) => void): HTMLElement {
  const face = button(command, shell);
  if (command.menu.length === 0) {
    face.addEventListener("click", () => {
      run(command);
    });
    return face;
  }
  const dialog = document.createElement("dialog");
  const list = document.createElement("menu");
  for (const item of command.menu) {
    const choice = button(item, shell);
    choice.addEventListener("click", () => {
      dialog.close();
      run(item);
    });
    list.append(choice);
  }
  dialog.append(list);
  face.addEventListener("click", () => {
    dialog.showModal();
  });
  const both = document.createElement("span");
  both.append(face, dialog);
  return both;
}

function button(command: Command, shell: Shell): HTMLButtonElement {
  const face = document.createElement("button");
  face.id = `command-${command.id}`;
  face.title = command.tip;
  face.disabled = shell.enabled.get(command.id) === false;
  if (command.icon !== "") {
    const icon = document.createElement("img");
    icon.alt = "";
    icon.src = command.icon.replace(/^https:\/\/[^/]+\//, "/addin/");
    face.append(icon);
  }
  face.append(command.label);
  return face;
}
