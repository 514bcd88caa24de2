import { Button } from "@fluentui/react-components";
import { planTexts } from "../../i18n/reports/plan";
import { usePane, useScored } from "../state/PaneProvider";
import { mustWait } from "../state/state";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

/** Writes the page that says all there is to say of the customer. */
export function PlanCard({ customer }: { readonly customer: number }) {
  const t = useText(planTexts);
  const language = useLanguage();
  const { state, commands } = usePane();
  const { input, settings } = useScored().reading;
  const name = input.names[customer];
  if (name === undefined) return null;
  return (
    <div>
      <Button
        disabled={mustWait(state)}
        onClick={() => {
          void commands.score({
            kind: "score",
            mode: settings.writeMode,
            language,
            reports: ["account-plan"],
            customer: name,
          });
        }}
      >
        {t("write")}
      </Button>
    </div>
  );
}
