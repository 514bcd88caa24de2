import { Button } from "@fluentui/react-components";
import { sureCardTexts } from "../../i18n/pane/sure";
import { usePane, useScored } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

/** Puts the customer on a sheet that prints on half a page. */
export function PrintCard({ customer }: { readonly customer: number }) {
  const t = useText(sureCardTexts);
  const language = useLanguage();
  const { state, commands, port } = usePane();
  const { names } = useScored().reading.input;
  const name = names[customer];
  if (name === undefined) return null;
  return (
    <div>
      <Button
        disabled={mustWait(state)}
        onClick={() => {
          void commands.work("model", (consent, hooks) =>
            port.writeCard({ name, row: customer, language, ...consent }, hooks),
          );
        }}
      >
        {t("print")}
      </Button>
    </div>
  );
}
