import { help } from "../../i18n/functions/help";
import { cutShortHelp } from "../../i18n/help/cut-short";
import { languages, type Language } from "../../i18n/language";
import { languageNames } from "../../i18n/workbook/language-names";
import { helpPageName } from "./help-page-name";
import type { FunctionMetadata, Metadata, ParameterMetadata } from "./metadata";

/** A page that describes the cell functions, made from the same words that Excel shows while one types. */
export function helpPage({ functions }: Metadata, language: Language): string {
  const texts = help[language];
  const contents = functions.map(({ id }) => `<li><a href="#${id}">KAM.${id}</a></li>`);
  const others = languages
    .filter((other) => other !== language)
    .map(
      (other) =>
        `<li lang="${other}"><a href="${helpPageName(other)}">${languageNames[other]}</a></li>`,
    );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${texts.title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${texts.title}</h1>
<p>${texts.intro}</p>
<p>${texts.blanks}</p>
<p>${texts.tables}</p>
<nav aria-labelledby="contents"><h2 id="contents">${texts.contents}</h2><ul>${contents.join("")}</ul></nav>
${functions.map((each) => section(each, language)).join("\n")}
<h2>${cutShortHelp[language].title}</h2>
<p>${cutShortHelp[language].text}</p>
<h2>${texts.privacy}</h2>
<p>${texts.privacyText}</p>
<nav aria-labelledby="languages"><h2 id="languages">${texts.languages}</h2><ul>${others.join("")}</ul></nav>
</main>
</body>
</html>
`;
}

function section({ id, description, parameters }: FunctionMetadata, language: Language): string {
  const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `<section aria-labelledby="${id}">
<h2 id="${id}">KAM.${id}</h2>
<p><code>=KAM.${id}(${escape(names.join(", "))})</code></p>
<p>${escape(description)}</p>
<h3>${help[language].arguments}</h3>
<dl>${parameters.map((parameter) => definition(parameter, language)).join("")}</dl>
</section>`;
}

function definition(parameter: ParameterMetadata, language: Language): string {
  const mark = parameter.optional === true ? ` <span>(${help[language].optional})</span>` : "";
  return `<dt>${escape(parameter.name)}${mark}</dt><dd>${escape(parameter.description)}</dd>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const style = `
body { font: 16px/1.5 "Segoe UI", "PingFang SC", "Microsoft YaHei", "Microsoft JhengHei", sans-serif; margin: 0; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; }
section { border-top: 1px solid #8a8a8a; margin-top: 2rem; }
h2, h3 { margin-bottom: 0.25rem; }
h3 { font-size: 1rem; }
code { overflow-wrap: anywhere; }
dt { font-weight: 600; }
dt span { font-weight: 400; }
dd { margin: 0 0 0.5rem 1rem; }
`;
