import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FactorTable } from "../../engine/factors/types";
import type { AxisId } from "../../engine/portfolio/axes";
import { answeredWith } from "../../engine/weights/interview";
import { MOST_COMPARED, pairOrder, type PairAnswers } from "../../engine/weights/pair-interview";
import { pairTexts } from "../../i18n/pane/pairs";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { Agreement } from "./Agreement";
import { pairSetsOf, type PairSets } from "./pair-sets";
import { PairOutcome } from "./PairOutcome";
import { PairQuestion } from "./PairQuestion";

interface Props {
  readonly axis: AxisId;
  readonly table: FactorTable;
  /** Those of the axis, by their names. */
  readonly factors: readonly string[];
  /** @param ratio the worst consistency ratio of the sets; null where one is incomplete, for which there is none */
  readonly onWeights: (table: FactorTable, ratio: number | null) => void;
}

/** Comparisons in pairs, group by group: consistency is told while one answers, and any question may be skipped. */
export function Pairs({ axis, table, factors, onWeights }: Props) {
  const styles = useCommonStyles();
  const p = useText(pairTexts);
  const pairs = useMemo(() => pairSetsOf(table, axis), [table, axis]);
  const asked = useMemo(() => questionsOf(pairs), [pairs]);
  const [answers, setAnswers] = useState<readonly PairAnswers[]>([]);
  const [place, setPlace] = useState(0);
  const large = pairs.sets.find(({ names }) => names.length > MOST_COMPARED);
  if (large !== undefined) {
    const told = { count: large.names.length, most: MOST_COMPARED, within: large.within };
    return (
      <p className={styles.text}>
        {large.within === "" ? p("tooMany", told) : p("tooMany.within", told)}
      </p>
    );
  }
  const question = asked[place];
  // At the end the set that was answered last is still the one that is told of.
  const set = (question ?? asked.at(-1))?.set ?? 0;
  const names = pairs.sets[set]?.names ?? [];
  const answer = (inSet: number, of: number, times: number | null) => {
    setAnswers(
      pairs.sets.map((_, each) => {
        const own = answers[each] ?? none;
        return each === of ? answeredWith(own, inSet, times) : own;
      }),
    );
  };
  const goTo = (of: number, pair: readonly [number, number]) => {
    setPlace(asked.findIndex((one) => one.set === of && isSame(one.pair, pair)));
  };
  return (
    <>
      <p className={styles.quiet}>{p("how", { count: asked.length })}</p>
      {question !== undefined && (
        <PairQuestion
          key={place}
          within={pairs.sets[set]?.within ?? ""}
          place={place}
          total={asked.length}
          first={names[question.pair[0]] ?? ""}
          second={names[question.pair[1]] ?? ""}
          answer={answers[set]?.get(question.inSet) ?? null}
          onAnswer={(times) => {
            answer(question.inSet, set, times);
          }}
          onPlace={setPlace}
        />
      )}
      <Agreement
        names={names}
        answers={answers[set] ?? none}
        onLook={(pair) => {
          goTo(set, pair);
        }}
        onMend={(pair, times) => {
          const inSet = pairOrder(names.length).findIndex((one) => isSame(one, pair));
          answer(inSet, set, times);
        }}
      />
      {question === undefined && (
        <PairOutcome
          pairs={pairs}
          answers={answers}
          factors={factors}
          onLook={goTo}
          onWeights={onWeights}
        />
      )}
      {question === undefined && (
        <Button
          size="small"
          onClick={() => {
            setPlace(0);
          }}
        >
          {p("again")}
        </Button>
      )}
    </>
  );
}

const none: PairAnswers = new Map();

function isSame(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

function questionsOf({ sets }: PairSets) {
  return sets.flatMap(({ names }, set) =>
    pairOrder(names.length).map((pair, inSet) => ({ set, pair, inSet })),
  );
}
