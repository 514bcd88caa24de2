import { cli } from "../../i18n/cli";
import { message } from "../../i18n/message";
import { parseOptions } from "./options";
import { describeReport, problemLines } from "./report";
import { scoreFile } from "./score";

/** The main job on the samples: what it found, and the files it wrote. */
for (const sample of ["wholesale", "portfolio"]) {
  const file = `samples/${sample}.xlsx`;
  const out = `out/demo/${sample}`;
  const argv = ["score", file, "--out", `${out}.xlsx`, "--svg", `${out}.svg`];
  const options = parseOptions(argv);
  const { report, written } = await scoreFile(file, options);
  const { language } = options;
  console.log(
    [
      file,
      ...describeReport(report, language),
      ...problemLines(report.problems, language),
      ...written.map((path) => message(cli, language, "wrote", { file: path })),
      "",
    ].join("\n"),
  );
}
