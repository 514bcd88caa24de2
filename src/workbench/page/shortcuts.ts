interface ShortcutsFile {
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string };
  }[];
}

/** Actions by the keys that run them, as the add-in's own file has them. */
export type Shortcuts = ReadonlyMap<string, string>;

export async function loadShortcuts(): Promise<Shortcuts> {
  const answer = await fetch("/addin/shortcuts.json");
  const { shortcuts } = (await answer.json()) as ShortcutsFile;
  return new Map(shortcuts.map(({ action, key }) => [key.default, action]));
}

/** Listens for the keys in a window, ahead of what is in it: Excel hears them from the grid and from the pane alike. */
export function listenForShortcuts(
  scope: Window,
  shortcuts: Shortcuts,
  run: (action: string) => void,
): void {
  scope.addEventListener(
    "keydown",
    (event) => {
      const action = shortcuts.get(keysOf(event));
      if (action === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      run(action);
    },
    { capture: true },
  );
}

/** By the key's place and not its character, which Alt changes on a Mac. */
function keysOf({ ctrlKey, shiftKey, altKey, code }: KeyboardEvent): string {
  const held = [ctrlKey && "Ctrl", shiftKey && "Shift", altKey && "Alt"].filter(Boolean);
  return [...held, code.replace(/^Key/, "")].join("+");
}
