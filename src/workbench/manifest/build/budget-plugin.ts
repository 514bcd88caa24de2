import { gzipSync } from "node:zlib";
import type { Compilation, Compiler } from "webpack";

/** Most script that some entries and named imports may load at the start, together and compressed. */
export interface Budget {
  readonly what: string;
  readonly groups: readonly string[];
  /** In bytes, as gzip leaves them. */
  readonly most: number;
}

const name = "BudgetPlugin";

/** Fails a build whose parts grew beyond their budget, and tells what each weighs. */
export class BudgetPlugin {
  constructor(private readonly budgets: readonly Budget[]) {}

  apply(compiler: Compiler): void {
    const { Compilation: stages, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // After minimising, before hashes are final.
      const stage = stages.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        for (const { what, groups, most } of this.budgets) {
          const weight = weigh(compilation, groups);
          const told = `${what}: ${kilobytes(weight)} of ${kilobytes(most)} KB gzipped`;
          compilation.getLogger(name).info(told);
          if (weight > most) compilation.errors.push(new WebpackError(`Over budget. ${told}`));
        }
      });
    });
  }
}

function weigh(compilation: Compilation, groups: readonly string[]): number {
  const files = new Set(groups.flatMap((group) => scriptsOf(compilation, group)));
  return [...files].reduce((sum, file) => {
    const source = compilation.getAsset(file)?.source.source() ?? "";
    return sum + gzipSync(source, { level: 9 }).length;
  }, 0);
}

function scriptsOf(compilation: Compilation, group: string): string[] {
  const files = compilation.namedChunkGroups.get(group)?.getFiles() ?? [];
  return files.filter((file) => file.endsWith(".js"));
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
