import type { Compilation, Compiler } from "webpack";
import { languages } from "../../../i18n/language";
import { metadataFiles } from "../functions";
import { helpPage } from "../help-page";
import { helpPageName } from "../help-page-name";
import { completeMetadata, type Metadata } from "../metadata";
import { shortcutResources, shortcutsFile } from "../shortcuts";
import { headersFile } from "./headers";

const name = "AddInFilesPlugin";

/** Made after this plugin has had its turn. */
const pages = ["taskpane.html", "manifest.xml"];

/**
 * Completes what the metadata generator wrote (functions.json) and adds what the manifest refers to besides code:
 * the functions in the other languages, help pages, keyboard shortcuts; and the headers to serve all of it with.
 */
export class AddInFilesPlugin {
  constructor(private readonly baseUrl: string) {}

  apply(compiler: Compiler): void {
    const { Compilation: stages, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = stages.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          const files = this.files(compilation);
          const names = [...compilation.getAssets(), ...files.map(([name]) => ({ name }))];
          const headers = headersFile([...new Set([...names.map(({ name }) => name), ...pages])]);
          for (const [file, text] of [...files, ["_headers", headers] as const]) {
            const source = new sources.RawSource(text);
            if (compilation.getAsset(file) === undefined) compilation.emitAsset(file, source);
            else compilation.updateAsset(file, source);
          }
        } catch (error) {
          compilation.errors.push(new WebpackError(`${name}: ${String(error)}`));
        }
      });
    });
  }

  private files(compilation: Compilation): [string, string][] {
    const generated = compilation.getAsset("functions.json")?.source.source().toString();
    // The generator has already reported why there is none.
    if (generated === undefined) return [];
    const metadata = completeMetadata(JSON.parse(generated) as Metadata, this.baseUrl);
    const inLanguages = metadataFiles(metadata);
    return [
      ...[...inLanguages].map(([file, content]): [string, string] => [file, json(content)]),
      ...languages.map((language): [string, string] => {
        const described = inLanguages.get(`functions.${language}.json`) ?? metadata;
        return [helpPageName(language), helpPage(described, language)];
      }),
      ["shortcuts.json", json(shortcutsFile())],
      // Asked for in any language but English; those that the manifest does not name read the English one.
      ...languages.map((language): [string, string] => [
        `shortcuts.${language}.json`,
        json(shortcutResources(language)),
      ]),
    ];
  }
}

function json(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
