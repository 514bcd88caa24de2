import type { workbenchTexts } from "../../i18n/workbench";
import { element, selectElement } from "./element";

type TextKey = keyof (typeof workbenchTexts)["en-US"];

interface FileActions {
  readonly say: (key: TextKey) => string;
  readonly open: (bytes: Uint8Array, file: string) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly empty: () => void;
}

const samples = { portfolio: "samplePortfolio", wholesale: "sampleWholesale" } as const;

/** Opening and saving: buttons, the sample menu, and files dropped anywhere on the page. Starts with a sample. */
export function bindFiles({ say, open, save, empty }: FileActions): void {
  const input = element("file-input") as HTMLInputElement;
  const openButton = element("open");
  element("title").textContent = say("title");
  element("title").title = say("standIn");
  openButton.textContent = say("open");
  openButton.title = say("openHint");
  element("save").textContent = say("save");
  element("language").ariaLabel = say("language");
  element("theme").ariaLabel = say("theme");
  for (const option of selectElement("theme").options) {
    option.textContent = say(option.value === "dark" ? "dark" : "light");
  }
  openButton.addEventListener("click", () => {
    input.click();
  });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) void openFile(file);
  });
  element("save").addEventListener("click", () => void save());
  document.body.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  document.body.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void openFile(file);
  });

  const openFile = async (file: File) => open(new Uint8Array(await file.arrayBuffer()), file.name);
  const openSample = async (name: string) => {
    const answer = await fetch(`/samples/${name}.xlsx`);
    await open(new Uint8Array(await answer.arrayBuffer()), `${name}.xlsx`);
  };
  bindSamples(say, empty, openSample);
}

function bindSamples(
  say: FileActions["say"],
  empty: () => void,
  openSample: (name: string) => Promise<void>,
): void {
  const select = selectElement("sample");
  select.ariaLabel = say("sample");
  select.replaceChildren(
    new Option(say("sample"), ""),
    ...Object.entries(samples).map(([name, key]) => new Option(say(key), name)),
    new Option(say("empty"), "empty"),
  );
  const choose = (name: string) => {
    if (name === "empty") empty();
    else if (name !== "") void openSample(name);
  };
  select.addEventListener("change", () => {
    choose(select.value);
    select.value = "";
  });
  choose(new URLSearchParams(location.search).get("sample") ?? "portfolio");
}

/** Hands bytes to the browser as a file. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
