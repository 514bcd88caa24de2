import { element, selectElement } from "./element";
import type { Say } from "./words";

export interface FileActions {
  /** Whether what is open may be given up, asked of the user where it has changed. */
  readonly mayLeave: () => Promise<boolean>;
  readonly open: (bytes: Uint8Array, file: string) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly empty: () => void;
}

const samples = { portfolio: "samplePortfolio", wholesale: "sampleWholesale" } as const;

/** Opening and saving: buttons, the sample menu, and files dropped anywhere on the page. Starts with a sample. */
export function bindFiles(actions: FileActions): void {
  const input = element("file-input") as HTMLInputElement;
  element("open").addEventListener("click", () => {
    input.click();
  });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void openFile(actions, file);
    input.value = "";
  });
  element("save").addEventListener("click", () => void actions.save());
  window.addEventListener("keydown", (event) => {
    const save = (event.ctrlKey || event.metaKey) && !event.altKey && event.code === "KeyS";
    if (!save || event.shiftKey) return;
    event.preventDefault();
    void actions.save();
  });
  acceptDrops(window, actions);
  bindHint();

  const select = selectElement("sample");
  select.addEventListener("change", () => {
    const { value } = select;
    select.value = "";
    void actions.mayLeave().then((leave) => (leave ? choose(value, actions) : undefined));
  });
  void choose(new URLSearchParams(location.search).get("sample") ?? "portfolio", actions);
}

/** Names buttons and samples in the page's language. */
export function nameFiles(say: Say): void {
  element("open").textContent = say("open");
  element("open").title = say("openHint");
  element("save").textContent = say("save");
  element("drop-hint").textContent = say("dropHint");
  const select = selectElement("sample");
  select.ariaLabel = say("sample");
  select.replaceChildren(
    new Option(say("sample"), ""),
    ...Object.entries(samples).map(([name, key]) => new Option(say(key), name)),
    new Option(say("empty"), "empty"),
  );
}

/**
 * Opens a file that is dropped on a window: the page's or that of the frame in it, which hears its own drops. Once a
 * file is over either, the hint lies over both and takes it, also while the frame is loading anew.
 */
export function acceptDrops(scope: Window, actions: FileActions): void {
  const hint = element("drop-hint");
  for (const over of ["dragenter", "dragover"] as const) {
    scope.addEventListener(over, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      hint.hidden = false;
    });
  }
  scope.addEventListener("drop", (event) => {
    hint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void openFile(actions, file);
  });
}

/** Takes the hint away when the file leaves the page; while it is dragged there is no other movement of the mouse. */
function bindHint(): void {
  const hint = element("drop-hint");
  for (const away of ["dragleave", "pointermove"] as const) {
    hint.addEventListener(away, () => {
      hint.hidden = true;
    });
  }
}

async function openFile({ mayLeave, open }: FileActions, file: File): Promise<void> {
  if (await mayLeave()) await open(new Uint8Array(await file.arrayBuffer()), file.name);
}

async function choose(name: string, { open, empty }: FileActions): Promise<void> {
  if (!Object.hasOwn(samples, name)) {
    empty();
    return;
  }
  const answer = await fetch(`/samples/${name}.xlsx`);
  await open(new Uint8Array(await answer.arrayBuffer()), `${name}.xlsx`);
}

/** Hands bytes to the browser as a file. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
