/** A command of the ribbon or a key: `Office.actions.associate` gives it its function. */
export type Action = (event: { source: { id: string }; completed: () => void }) => unknown;

/**
 * What the add-in tells the program around it: the commands it answers, what of the ribbon is enabled,
 * whether its pane shows. The workbench reads it; without a workbench nobody does.
 */
export class Shell {
  readonly actions = new Map<string, Action>();
  /** Enabled state of controls by id, as far as the add-in has set it. */
  readonly enabled = new Map<string, boolean>();
  startupBehavior = "None";
  private visible = false;
  private readonly paneListeners = new Set<(mode: "Taskpane" | "Hidden") => void>();
  private readonly ribbonListeners = new Set<() => void>();

  get paneVisible(): boolean {
    return this.visible;
  }

  showPane(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    for (const listener of this.paneListeners) listener(visible ? "Taskpane" : "Hidden");
  }

  onPane(listener: (mode: "Taskpane" | "Hidden") => void): () => void {
    this.paneListeners.add(listener);
    return () => this.paneListeners.delete(listener);
  }

  onRibbon(listener: () => void): () => void {
    this.ribbonListeners.add(listener);
    return () => this.ribbonListeners.delete(listener);
  }

  updateRibbon(input: RibbonUpdate): void {
    for (const tab of input.tabs ?? []) {
      const grouped = (tab.groups ?? []).flatMap((group) => group.controls ?? []);
      for (const { id, enabled } of [...(tab.controls ?? []), ...grouped]) {
        if (enabled !== undefined) this.enabled.set(id, enabled);
      }
    }
    for (const listener of this.ribbonListeners) listener();
  }

  /** Runs a command as a click on its button does; resolves when the command says it is done. */
  run(id: string): Promise<void> {
    const action = this.actions.get(id);
    if (!action) return Promise.reject(new Error(`No function is associated with "${id}".`));
    return new Promise((resolve, reject) => {
      const result = action({ source: { id }, completed: resolve });
      if (result instanceof Promise) result.catch(reject);
    });
  }
}

interface Control {
  readonly id: string;
  readonly enabled?: boolean;
}

export interface RibbonUpdate {
  readonly tabs?: readonly {
    readonly controls?: readonly Control[];
    readonly groups?: readonly { readonly controls?: readonly Control[] }[];
  }[];
}
