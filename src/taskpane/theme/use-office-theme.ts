import { useEffect, useState } from "react";
import { pickTheme } from "./office-theme";
import type { ThemeName } from "./themes";

const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];

function currentTheme(): ThemeName {
  const host = typeof Office === "undefined" ? undefined : hostTheme();
  return pickTheme(host, (query) => window.matchMedia(query).matches);
}

/** Absent on the web for some users, whatever the type says. */
function hostTheme() {
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme;
}

/**
 * The theme of Office, followed. Excel raises no event when its theme changes, so it is asked again whenever the
 * pane is looked at.
 */
export function useOfficeTheme(): ThemeName {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const update = () => {
      setTheme(currentTheme());
    };
    const lists = queries.map((query) => window.matchMedia(query));
    for (const list of lists) list.addEventListener("change", update);
    window.addEventListener("focus", update);
    return () => {
      for (const list of lists) list.removeEventListener("change", update);
      window.removeEventListener("focus", update);
    };
  }, []);
  return theme;
}
