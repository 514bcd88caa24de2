import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { iconSizes } from "../../src/workbench/manifest/icon-sizes";
import { pngSize } from "../../src/workbench/manifest/png";

const assets = join(__dirname, "../../assets");
const sources = readdirSync(assets).filter((name) => name.endsWith(".svg"));

test.each(sources)("%s is drawn in every size", (source) => {
  for (const size of iconSizes) {
    const file = join(assets, source.replace(".svg", `-${size}.png`));
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect(pngSize(readFileSync(file))).toEqual({ width: size, height: size });
  }
});

test("no picture is left over from a source that is gone", () => {
  const drawn = readdirSync(assets).filter((name) => name.endsWith(".png"));
  expect(drawn).toHaveLength(sources.length * iconSizes.length);
});

test("what is no PNG has no size", () => {
  expect(pngSize(new Uint8Array(100))).toBeNull();
  expect(pngSize(new TextEncoder().encode("<svg/>"))).toBeNull();
});
