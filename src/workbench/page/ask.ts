import { element } from "./element";

/** Asks before something is lost; resolves to whether the user wants it. With nothing to choose it only tells. */
export function ask(question: string, yes: string, no?: string): Promise<boolean> {
  const dialog = document.createElement("dialog");
  const text = document.createElement("p");
  text.id = "question";
  text.textContent = question;
  dialog.setAttribute("aria-labelledby", text.id);
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(text, ...(no === undefined ? [] : [button(no, "")]), button(yes, "yes"));
  dialog.append(form);
  element("dialogs").append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

function button(label: string, value: string): HTMLButtonElement {
  const face = document.createElement("button");
  face.value = value;
  face.textContent = label;
  return face;
}
