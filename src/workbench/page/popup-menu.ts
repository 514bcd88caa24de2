export interface MenuItem {
  readonly label: string;
  readonly tip?: string;
  readonly icon?: string;
  readonly disabled?: boolean;
  readonly run: () => void;
}

/** A menu of groups of items that opens at a place on the page; arrow keys walk it, Escape and a click outside close it. */
export function openMenu(
  groups: readonly (readonly MenuItem[])[],
  place: { readonly x: number; readonly y: number },
  closed: () => void = () => undefined,
): void {
  const menu = document.createElement("menu");
  menu.className = "popup";
  menu.setAttribute("role", "menu");
  menu.popover = "auto";
  groups.forEach((group, index) => {
    if (index > 0) menu.append(document.createElement("hr"));
    menu.append(...group.map((item) => entry(item, menu)));
  });
  document.body.append(menu);
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "open") return;
    menu.remove();
    closed();
  });
  menu.addEventListener("keydown", (event) => {
    walk(menu, event);
  });
  menu.showPopover();
  // Inside the window, whatever was clicked.
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(0, Math.min(place.x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(0, Math.min(place.y, innerHeight - height - 8))}px`;
  enabled(menu)[0]?.focus();
}

function entry(item: MenuItem, menu: HTMLElement): HTMLElement {
  const button = document.createElement("button");
  button.setAttribute("role", "menuitem");
  button.tabIndex = -1;
  button.title = item.tip ?? "";
  button.disabled = item.disabled ?? false;
  const icon = document.createElement("img");
  icon.alt = "";
  if (item.icon !== undefined) icon.src = item.icon;
  else icon.hidden = true;
  button.append(icon, item.label);
  button.addEventListener("click", () => {
    menu.hidePopover();
    item.run();
  });
  return button;
}

const enabled = (menu: HTMLElement) => [
  ...menu.querySelectorAll<HTMLButtonElement>("button:enabled"),
];

function walk(menu: HTMLElement, event: KeyboardEvent): void {
  const items = enabled(menu);
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  const next = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  // A menu is left with Escape: Tab would wander off into the page beneath.
  if (next !== undefined || event.key === "Tab") event.preventDefault();
  // The grid beneath reads keys too.
  event.stopPropagation();
  if (next !== undefined) items[next]?.focus();
}
