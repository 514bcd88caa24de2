import { print } from "../terminal";
import { parseOptions } from "./options";
import { exitCode, type ExitCode } from "./outcome";
import { describeReport, problemLines } from "./report";
import { runToExit } from "./run";
import { scoreFile } from "./score";
import { wroteLines } from "./wrote";

/** The main job on the samples: what it found, and the files it wrote. */
async function demo(): Promise<ExitCode> {
  for (const sample of ["wholesale", "portfolio"]) {
    const file = `samples/${sample}.xlsx`;
    const out = `out/demo/${sample}`;
    // The folder is the demonstration's own: what it made there before may go.
    const argv = ["score", file, "--out", `${out}.xlsx`, "--svg", `${out}.svg`, "--force"];
    const options = parseOptions(argv);
    const { report, written } = await scoreFile(file, options);
    const { language } = options;
    print([
      file,
      ...describeReport(report, language),
      ...problemLines(report.problems, language),
      ...wroteLines(written, language),
      "",
    ]);
  }
  return exitCode.done;
}

await runToExit(demo);
