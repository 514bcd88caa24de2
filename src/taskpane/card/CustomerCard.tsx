import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { axes } from "../../engine/portfolio/axes";
import { cardTexts } from "../../i18n/pane/card";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane } from "../state/PaneProvider";
import { useText } from "../text/use-text";
import { AmongKeyAccounts } from "./AmongKeyAccounts";
import { AxisScore } from "./AxisScore";
import { CardHeader } from "./CardHeader";
import { CardPager } from "./CardPager";
import { HowSure } from "./HowSure";
import { Moves } from "./Moves";
import { Neighbour } from "./Neighbour";
import { RelativeStrength } from "./RelativeStrength";
import { PlanCard } from "./PlanCard";
import { PrintCard } from "./PrintCard";
import { Strategy } from "./Strategy";
import { WhyTable } from "./WhyTable";

/** One customer; follows the row that is selected on the sheet. */
export default function CustomerCard() {
  const styles = useCommonStyles();
  const { customer } = usePane().state;
  if (customer === null) return <NobodyChosen />;
  return (
    <div className={styles.column}>
      <CardHeader customer={customer} />
      {axes.map((axis) => (
        <AxisScore key={axis} axis={axis} customer={customer} />
      ))}
      <RelativeStrength customer={customer} />
      <Strategy customer={customer} />
      <AmongKeyAccounts customer={customer} />
      <Moves customer={customer} />
      <HowSure customer={customer} />
      <Neighbour customer={customer} />
      {axes.map((axis) => (
        <WhyTable key={axis} axis={axis} customer={customer} />
      ))}
      <PrintCard customer={customer} />
      <PlanCard customer={customer} />
      <CardPager customer={customer} />
    </div>
  );
}

function NobodyChosen() {
  const styles = useCommonStyles();
  const t = useText(cardTexts);
  const { commands, dispatch } = usePane();
  useEffect(() => {
    void commands.followSelection();
  }, [commands]);
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{t("choose")}</h2>
      <p className={styles.text}>{t("choose.how")}</p>
      <Button
        appearance="primary"
        onClick={() => {
          dispatch({ type: "screenShown", screen: "results" });
        }}
      >
        {t("choose.results")}
      </Button>
    </div>
  );
}
