import type { ScoreReport } from "../../src/excel";
import { renderSvg } from "../../src/plans/chart/svg";
import { collisions, covered, overlap } from "../plans/chart/drawn";
import { chartInFile, type ChartInFile } from "./chart-xml";
import { chartPage, keepPictures } from "./page";
import type { Word } from "./soffice";
import { freePlaceOf } from "./free-place";
import { scoreSample } from "./score";
import { scoreInvented } from "./invented";

const size = { width: 740, height: 470 };

const charts = {
  24: () => scoreSample("portfolio", "values"),
  440: () => scoreSample("wholesale", "values"),
  5000: () => scoreInvented(5000),
} as const;

const files = new Map<number, Promise<{ file: Uint8Array; report: ScoreReport }>>();

function fileOf(customers: keyof typeof charts) {
  const made = files.get(customers) ?? charts[customers]();
  files.set(customers, made);
  return made;
}

async function chartOf(customers: keyof typeof charts): Promise<ChartInFile> {
  const { file } = await fileOf(customers);
  return chartInFile(file, size);
}

/** Names on corner names or on cut values. */
function onNotes({ labels, notes }: ChartInFile): string[] {
  return labels
    .filter((label) => notes.some((note) => overlap(label, note)))
    .map(({ text }) => text);
}

const onMarkers = (chart: ChartInFile) =>
  chart.labels.filter((label) => covered(chart, label).length > 0);

test("the chart of 24 customers holds every name, and none lies on anything", async () => {
  const chart = await chartOf(24);
  expect(chart.labels).toHaveLength(chart.markers.size);
  expect(chart.markers.size).toBe(23);
  expect(collisions(chart)).toEqual([]);
  expect(onNotes(chart)).toEqual([]);
  expect(onMarkers(chart)).toEqual([]);
});

test.each([440, 5000] as const)(
  "in the chart of %d customers a name lies on markers only where no free place is near",
  async (customers) => {
    const chart = await chartOf(customers);
    expect(chart.labels.length).toBeGreaterThan(40);
    expect(chart.labels.length).toBeLessThanOrEqual(50);
    expect(collisions(chart)).toEqual([]);
    expect(onNotes(chart)).toEqual([]);
    const free = onMarkers(chart).filter((label) => freePlaceOf(chart, label) !== null);
    expect(free.map(({ text }) => text)).toEqual([]);
  },
);

test("of the 50 largest wholesale clients at least 34 are named clear of every marker", async () => {
  const chart = await chartOf(440);
  const largest = [...chart.sizes].sort(([, a], [, b]) => b - a).slice(0, 50);
  expect(largest).toHaveLength(50);
  const clear = largest.filter(([row]) => {
    const label = chart.labels.find((each) => each.row === row);
    return label !== undefined && covered(chart, label).length === 0;
  });
  expect(clear.length).toBeGreaterThanOrEqual(34);
});

/** Which of the words that LibreOffice has drawn lie on one another by more than a hair. */
function wordsOnWords(words: readonly Word[]): string[] {
  const inner = words.map(({ left, right, top, bottom, text }) => {
    // A word's box is as high as its font, which leaves room above and below the letters.
    const spare = (bottom - top) / 5;
    return { text, left: left + 0.5, right: right - 0.5, top: top + spare, bottom: bottom - spare };
  });
  return inner.flatMap((word, i) =>
    inner
      .slice(0, i)
      .filter((other) => overlap(word, other))
      .map((other) => `${word.text} on ${other.text}`),
  );
}

test.each([24, 440, 5000] as const)(
  "LibreOffice draws the chart of %d customers with every name that the picture has, none on another",
  async (customers) => {
    const { file, report } = await fileOf(customers);
    if (report.model === null) throw new Error("No chart");
    const page = await chartPage(file);
    await keepPictures(String(customers), page, renderSvg(report.model));
    const drawn = page.words.map(({ text }) => text).join(" ");
    const names = report.model.labels.map(({ text }) => text);
    expect(names.filter((name) => !drawn.includes(name.split(" ")[1] ?? name))).toEqual([]);
    expect(wordsOnWords(page.words)).toEqual([]);
  },
);
