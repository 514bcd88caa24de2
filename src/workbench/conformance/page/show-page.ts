import { conformance } from "../../../i18n/conformance";
import type { Language } from "../../../i18n/language";
import { message, type Params } from "../../../i18n/message";
import type { Answers } from "../answers";
import { written } from "../compare";
import { ForeignWorkbook } from "../own-sheets";
import { runScripts } from "../run-scripts";
import { codeOf, type Answer, type Script } from "../script";

type Key = Parameters<typeof message<keyof (typeof conformance)["en-US"]>>[2];

/** Builds the page: a button that asks, what is answered otherwise than expected, and all answers to download. */
export function showPage(main: HTMLElement, scripts: readonly Script[], language: Language): void {
  const say = (key: Key, params: Params = {}) => message(conformance, language, key, params);
  const heading = made("h1", say("title"));
  const button = made("button", say("run"));
  const status = made("p", "");
  status.setAttribute("role", "status");
  const differing = made("dl", "");
  const result = made("section", "");
  const ask = async () => {
    button.disabled = true;
    differing.replaceChildren();
    result.replaceChildren();
    let done = 0;
    let otherwise = 0;
    try {
      const answers = await runScripts(scripts, ({ name, answer }, script) => {
        status.textContent = say("running", { done: ++done, count: scripts.length });
        if (written(answer) === written(script.answer)) return;
        otherwise += 1;
        differing.append(...described(name, answer, script, say));
      });
      status.textContent = say("done", { count: answers.answers.length, differing: otherwise });
      result.replaceChildren(...download(answers, say("download")));
    } catch (error) {
      status.textContent =
        error instanceof ForeignWorkbook
          ? say("foreign", { place: error.holds })
          : say("stopped", { reason: codeOf(error) });
    } finally {
      button.disabled = false;
    }
  };
  button.addEventListener("click", () => void ask());
  const about = made("p", say("about", { count: scripts.length }));
  main.replaceChildren(heading, about, button, status, differing, result);
}

function described(
  name: string,
  answer: Answer,
  { answer: expected, known }: Script,
  say: (key: Key) => string,
): HTMLElement[] {
  const wanted = say(known === "documented" ? "expected" : "assumed");
  return [
    made("dt", name),
    made("dd", `${say("answered")}: ${written(answer)}`),
    made("dd", `${wanted}: ${written(expected)}`),
  ];
}

/** A link, and the text itself: some panes of Excel download nothing. */
function download(answers: Answers, label: string): HTMLElement[] {
  const text = JSON.stringify(answers, null, 2);
  const link = made("a", label);
  link.download = "answers.json";
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const area = made("textarea", "");
  area.readOnly = true;
  area.value = text;
  area.setAttribute("aria-label", label);
  return [link, area];
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
