import { languageNames } from "../../src/i18n/workbook/language-names";
import { helps } from "../../src/plans/help";
import { templates } from "../../src/engine/factors/templates";
import { pseudo, untranslated } from "./pseudo";
import { renderPane } from "./render-pane";
import { scenes } from "./screens";

test.each(scenes.map((scene) => [scene.name, scene] as const))(
  "every text on %s comes from a catalogue",
  async (_name, { workbook, screen, act }) => {
    const book = workbook("en-US");
    const { container, user } = await renderPane({ workbook: book, screen, dress: pseudo });
    await act?.(user);
    // An analysis' picture and cells are as the workbook will hold them, in its language.
    const written = {
      models: container.querySelectorAll("svg *, tbody td"),
      movement: container.querySelectorAll("table th, option"),
      help: container.querySelectorAll("svg *"),
    }[screen as string];
    const factors = book.factors?.factors ?? [];
    const data = [
      ...book.names,
      ...Array.from(written ?? [], ({ textContent }) => textContent).filter((text) => text !== ""),
      ...book.extras.map(({ header }) => header),
      ...book.sheets.sheets.flatMap(({ sheet, values }) => [sheet, ...values.flat().map(String)]),
      // A table's place, and the rows in the preview.
      ...Array.from({ length: 12 }, (_, i) => String(i)),
      "Accounts!A2:G7",
      ...Object.values(helps).flatMap(({ functions }) => functions.map((id) => `KAM.${id}`)),
      ...factors.flatMap(({ name, group, partOf }) => [name, group, partOf ?? ""]),
      ...book.problems.flatMap(({ sheet, address }) => [sheet, address]),
      ...Object.values(languageNames),
      // Lists are put together by Intl.
      ...new Intl.ListFormat("en-US").formatToParts(["1", "2"]).map(({ value }) => value.trim()),
      ...Object.values(templates).map(({ name }) => name["en-US"]),
    ];
    expect(untranslated(container, data)).toEqual([]);
  },
);
