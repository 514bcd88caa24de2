import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const room = join(process.cwd(), "src/workbench/excel/host");

test("only the loader, and the index that offers it, need Node", () => {
  const files = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const needy = files.filter((file) =>
    /from "node:|from "\.\/loader"/.test(readFileSync(join(room, file), "utf8")),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(needy.sort()).toEqual(["index.ts", "loader.ts"]);
});
