import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { adoptTexts } from "../../i18n/pane/adopt";
import { Group } from "../parts/Group";
import { useText } from "../text/use-text";
import { WeightInput } from "../factors/WeightInput";
import type { AdoptDraft } from "./use-adopt";

const useStyles = makeStyles({
  words: { display: "flex", flexWrap: "wrap", gap: "8px 16px" },
  word: { display: "flex", alignItems: "center", gap: "6px" },
});

interface Props {
  readonly words: Readonly<Record<string, number>>;
  readonly draft: AdoptDraft;
}

/** What each word stands for, the highest first, to be changed or agreed to. */
export function WordsQuestion({ words, draft }: Props) {
  const styles = useStyles();
  const t = useText(adoptTexts);
  const [meant, setMeant] = useState(words);
  const all = { ...words, ...meant };
  const order = Object.keys(words).sort((a, b) => (words[b] ?? 0) - (words[a] ?? 0));
  return (
    <Group title={t("ask.words")}>
      <div className={styles.words}>
        {order.map((word) => (
          <span key={word} className={styles.word}>
            {word}
            <WeightInput
              label={word}
              weight={all[word] ?? 0}
              onWeight={(value) => {
                setMeant({ ...all, [word]: value });
              }}
            />
          </span>
        ))}
      </div>
      <Button
        size="small"
        onClick={() => {
          const { lowest, highest } = draft.proposal.scale;
          draft.answer({ words: all, scale: { lowest, highest } });
        }}
      >
        {t("ask.words.right")}
      </Button>
    </Group>
  );
}
