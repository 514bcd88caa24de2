import { FluentProvider } from "@fluentui/react-components";
import { createContext, useContext, type ReactNode } from "react";
import { palettes, type Palette } from "../../plans/chart/appearance";
import { themes, type ThemeName } from "./themes";

const ThemeContext = createContext<ThemeName>("light");

interface Props {
  readonly theme: ThemeName;
  readonly children: ReactNode;
}

/** Dresses Fluent's components and the product's own pictures in one theme. */
export function ThemeProvider({ theme, children }: Props) {
  return (
    <ThemeContext value={theme}>
      <FluentProvider theme={themes[theme]} style={{ height: "100%" }}>
        {children}
      </FluentProvider>
    </ThemeContext>
  );
}

export function useThemeName(): ThemeName {
  return useContext(ThemeContext);
}

/** The colours of the matrix in the theme worn, the same as its picture has. */
export function usePalette(): Palette {
  return palettes[useContext(ThemeContext)];
}
