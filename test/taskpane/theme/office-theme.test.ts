import { pickTheme } from "../../../src/taskpane/theme/office-theme";

const contrast = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";
const nothing = () => false;
const prefers =
  (...wanted: readonly string[]) =>
  (query: string) =>
    wanted.includes(query);

test("what Office says goes before what the system prefers", () => {
  expect(pickTheme({ isDarkTheme: true }, nothing)).toBe("dark");
  expect(pickTheme({ isDarkTheme: false }, prefers(dark))).toBe("light");
});

test("an Office that has no flag is judged by its background", () => {
  expect(pickTheme({ bodyBackgroundColor: "#262626" }, nothing)).toBe("dark");
  expect(pickTheme({ bodyBackgroundColor: "#FFFFFF" }, prefers(dark))).toBe("light");
  expect(pickTheme({ bodyBackgroundColor: "444444" }, nothing)).toBe("dark");
});

test("an Office that says nothing leaves it to the system", () => {
  expect(pickTheme(undefined, prefers(dark))).toBe("dark");
  expect(pickTheme({ bodyBackgroundColor: "white" }, nothing)).toBe("light");
});

test("a contrast theme of the system goes before all, on black or on white", () => {
  expect(pickTheme({ isDarkTheme: false }, prefers(contrast, dark))).toBe("contrast");
  expect(pickTheme({ isDarkTheme: true }, prefers(contrast))).toBe("contrastOnWhite");
});
