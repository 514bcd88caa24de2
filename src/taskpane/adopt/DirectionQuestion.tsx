import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { adoptTexts } from "../../i18n/pane/adopt";
import { factorsOf } from "../../plans/recognise/sheet";
import { Group } from "../parts/Group";
import { useText } from "../text/use-text";
import type { AdoptDraft } from "./use-adopt";

interface Props {
  /** The `at` of the factors whose direction is proposed from their names alone. */
  readonly columns: readonly number[];
  readonly draft: AdoptDraft;
}

/** Cost, risk, churn: less of them is better, if they are rated as much of it and not as good. */
export function DirectionQuestion({ columns, draft }: Props) {
  const t = useText(adoptTexts);
  const { proposal, answers, answer } = draft;
  const asked = factorsOf(proposal).filter(({ at }) => columns.includes(at));
  const [less, setLess] = useState<Readonly<Record<number, boolean>>>(() =>
    Object.fromEntries(asked.map(({ at, lessIsBetter }) => [at, lessIsBetter])),
  );
  return (
    <Group title={t("ask.direction")}>
      {asked.map(({ at, header }) => (
        <Checkbox
          key={at}
          label={t("less.for", { factor: header })}
          checked={less[at] ?? false}
          onChange={(_, { checked }) => {
            setLess({ ...less, [at]: checked === true });
          }}
        />
      ))}
      <Button
        size="small"
        onClick={() => {
          const others = factorsOf(proposal).map((one) => [one.at, one.lessIsBetter] as const);
          answer({ reversed: { ...Object.fromEntries(others), ...answers.reversed, ...less } });
        }}
      >
        {t("ask.direction.right")}
      </Button>
    </Group>
  );
}
