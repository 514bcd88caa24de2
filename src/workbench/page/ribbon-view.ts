import type { Shell } from "../excel/host/office/shell";
import { openMenu, type MenuItem } from "./popup-menu";
import type { Command, CommandGroup } from "./ribbon";

/** Draws the add-in's tab: its buttons run the commands that the add-in has associated with them. */
export function drawRibbon(
  place: HTMLElement,
  groups: readonly CommandGroup[],
  run: (command: Command) => void,
): void {
  place.replaceChildren(
    ...groups.map(({ label, commands }, index) => {
      const group = document.createElement("div");
      const caption = document.createElement("span");
      caption.id = `group-${index}`;
      caption.textContent = label;
      group.className = "group";
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", caption.id);
      const row = document.createElement("div");
      row.append(...commands.map((command) => button(command, run)));
      group.append(row, caption);
      return group;
    }),
  );
}

/** Enables what the add-in says can be used; in place, so that the keyboard's focus stays where it is. */
export function updateRibbon(place: HTMLElement, shell: Shell): void {
  for (const face of place.querySelectorAll<HTMLButtonElement>("button[data-command]")) {
    face.disabled = shell.enabled.get(face.dataset.command ?? "") === false;
  }
}

/** Commands as a menu shows them. */
export function menuItems(
  commands: readonly Command[],
  run: (command: Command) => void,
): MenuItem[] {
  return commands.map((command) => ({
    label: command.label,
    tip: command.tip,
    ...(command.icon === "" ? {} : { icon: command.icon }),
    run: () => {
      run(command);
    },
  }));
}

function button(command: Command, run: (command: Command) => void): HTMLButtonElement {
  const face = document.createElement("button");
  face.dataset.command = command.id;
  face.title = command.tip;
  const icon = document.createElement("img");
  icon.alt = "";
  icon.src = command.icon;
  face.append(icon, command.label);
  if (command.menu.length === 0) {
    face.addEventListener("click", () => {
      run(command);
    });
    return face;
  }
  face.classList.add("menu");
  face.ariaHasPopup = "menu";
  face.ariaExpanded = "false";
  face.addEventListener("click", () => {
    const { left, bottom } = face.getBoundingClientRect();
    face.ariaExpanded = "true";
    openMenu([menuItems(command.menu, run)], { x: left, y: bottom }, () => {
      face.ariaExpanded = "false";
      face.focus();
    });
  });
  return face;
}
