import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** What Microsoft's template for task panes starts from: React, a FluentProvider and one button. */
void Office.onReady().then(() => {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane");
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Run</Button>
    </FluentProvider>,
  );
});
