import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FactorTable } from "../../engine/factors/types";
import type { AxisId } from "../../engine/portfolio/axes";
import { answeredWith } from "../../engine/weights/interview";
import {
  consistencySoFar,
  MOST_COMPARED,
  pairOrder,
  pairWeights,
  ratiosOf,
  type PairAnswers,
} from "../../engine/weights/pair-interview";
import { pairTexts } from "../../i18n/pane/pairs";
import { compareTexts } from "../../i18n/pane/weights";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";
import { Agreement } from "./Agreement";
import { pairSetsOf, type PairSets } from "./pair-sets";
import { Question } from "./Question";
import { Shares } from "./Shares";

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
        <Outcome
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

interface PairQuestionProps {
  readonly within: string;
  readonly place: number;
  readonly total: number;
  readonly first: string;
  readonly second: string;
  /** How many times as important the first is as the second. */
  readonly answer: number | null;
  readonly onAnswer: (times: number | null) => void;
  readonly onPlace: (place: number) => void;
}

/** One pair, asked whichever way round its more important half comes first. */
function PairQuestion({ within, first, second, answer, onAnswer, ...rest }: PairQuestionProps) {
  const styles = useCommonStyles();
  const p = useText(pairTexts);
  const [turned, setTurned] = useState(answer !== null && answer < 1);
  const shown = answer === null ? null : Math.round(turned ? 1 / answer : answer);
  return (
    <>
      {within !== "" && <p className={styles.quiet}>{p("within", { within })}</p>}
      <Question
        {...rest}
        // Asked the other way round it takes the keys again.
        key={String(turned)}
        more={turned ? second : first}
        less={turned ? first : second}
        answer={shown}
        onAnswer={(times) => {
          onAnswer(turned && times !== null ? 1 / times : times);
        }}
        onTurn={() => {
          setTurned(!turned);
        }}
      />
    </>
  );
}

interface OutcomeProps {
  readonly pairs: PairSets;
  readonly answers: readonly PairAnswers[];
  readonly factors: readonly string[];
  readonly onLook: (set: number, pair: readonly [number, number]) => void;
  readonly onWeights: Props["onWeights"];
}

/** The weights that follow, or the first two between which no chain of answers leads. */
function Outcome({ pairs, answers, factors, onLook, onWeights }: OutcomeProps) {
  const styles = useCommonStyles();
  const t = useText(compareTexts);
  const p = useText(pairTexts);
  const tables = pairs.sets.map(({ names }, i) => ratiosOf(names.length, answers[i] ?? none));
  const found = tables.map(pairWeights);
  const lost = found.findIndex((one) => "apart" in one);
  const gap = found[lost];
  if (gap !== undefined && "apart" in gap) {
    const [one, other] = gap.apart;
    const names = pairs.sets[lost]?.names ?? [];
    return (
      <p className={styles.text}>
        {p("needed", { one: names[one] ?? "", other: names[other] ?? "" })}{" "}
        <TextButton
          onClick={() => {
            onLook(lost, one < other ? [one, other] : [other, one]);
          }}
        >
          {t("look")}
        </TextButton>
      </p>
    );
  }
  const weights = found.map((one) => ("weights" in one ? one.weights : []));
  const isComplete = tables.every((table) => !table.some((row) => row.some(Number.isNaN)));
  const ratios = tables.map((table) => consistencySoFar(table).ratio);
  const worst = ratios.reduce((most, ratio) => (ratio > most ? ratio : most), 0);
  return (
    <>
      {!isComplete && <p className={styles.quiet}>{p("incomplete")}</p>}
      <Shares
        factors={factors}
        shares={pairs.shares(weights)}
        onUse={() => {
          onWeights(pairs.apply(weights), isComplete ? worst : null);
        }}
      />
    </>
  );
}
