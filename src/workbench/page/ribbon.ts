/** A command, as the manifest describes it. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function it runs, or null where it shows the pane. */
  readonly action: string | null;
  readonly menu: readonly Command[];
}

export interface CommandGroup {
  readonly label: string;
  readonly commands: readonly Command[];
}

/** What of the add-in Excel shows around its pane. */
export interface Surface {
  /** What the add-in is called: the title of its pane. */
  readonly name: string;
  /** The groups of its tab. */
  readonly groups: readonly CommandGroup[];
  /** What it adds to the menu of a cell. */
  readonly cellMenu: readonly Command[];
}

/** The add-in's commands, read from its manifest in a language: what Excel would show is what the workbench shows. */
export function readSurface(manifest: Document, language: string): Surface {
  const text = resources(manifest, language);
  const tab = manifest.getElementsByTagNameNS("*", "CustomTab")[0];
  const menus = [...manifest.getElementsByTagNameNS("*", "OfficeMenu")];
  const cell = menus.find((menu) => menu.getAttribute("id") === "ContextMenuCell");
  const [name] = manifest.getElementsByTagNameNS("*", "DisplayName");
  return {
    name: name === undefined ? "" : inLanguage(name, language),
    groups: (tab ? children(tab, "Group") : []).map((group) => ({
      label: text(child(group, "Label")),
      commands: children(group, "Control").map((control) => command(control, text)),
    })),
    cellMenu: (cell ? children(cell, "Control") : []).map((control) => command(control, text)),
  };
}

function command(control: Element, text: (element: Element | undefined) => string): Command {
  const tip = child(control, "Supertip");
  const items = child(control, "Items");
  const icon = text(children(child(control, "Icon") ?? control, "Image").at(-1));
  return {
    id: control.getAttribute("id") ?? "",
    label: text(child(control, "Label")),
    tip: text(tip && child(tip, "Description")),
    icon: icon.replace(/^https:\/\/[^/]+\//, "/addin/"),
    action: functionOf(control),
    menu: items ? children(items, "Item").map((item) => command(item, text)) : [],
  };
}

function functionOf(control: Element): string | null {
  const action = child(control, "Action");
  return (action && child(action, "FunctionName")?.textContent.trim()) ?? null;
}

/** The override in the language where there is one, else the default. */
function inLanguage(entry: Element, language: string): string {
  const override = children(entry, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
  );
  return (override ?? entry).getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "";
}

/** Looks a resource id up. */
function resources(manifest: Document, language: string) {
  const values = new Map<string, string>();
  for (const tag of ["Image", "Url", "String"]) {
    for (const entry of manifest.getElementsByTagNameNS("*", tag)) {
      const id = entry.getAttribute("id");
      if (id === null) continue;
      values.set(id, inLanguage(entry, language));
    }
  }
  return (element: Element | undefined) => values.get(element?.getAttribute("resid") ?? "") ?? "";
}

function children(parent: Element, tag: string): Element[] {
  return [...parent.children].filter((element) => element.localName === tag);
}

function child(parent: Element, tag: string): Element | undefined {
  return children(parent, tag)[0];
}
