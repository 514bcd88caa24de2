import { useMemo, useState } from "react";
import { linkedOnly } from "../../plans/adopt";
import { outcomeOf, type Outcome } from "../../plans/adopt/outcome";
import { measuresOf, type Measures } from "../../plans/adopt/measures";
import {
  proposeWith,
  type Answers,
  type Candidate,
  type Proposal,
} from "../../plans/recognise/sheet";
import { usePane, useSettings } from "../state/PaneProvider";
import { knownAnswers } from "./known-answers";

/** A table while the user says what it holds. */
export interface AdoptDraft {
  readonly candidate: Candidate;
  readonly answers: Answers;
  readonly proposal: Proposal;
  readonly measures: Measures;
  /** What scoring it would come to. */
  readonly outcome: Outcome;
  /** Whether a table of formulas has to be added, since it cannot be scored where it stands. */
  readonly isLinked: boolean;
  readonly answer: (more: Answers) => void;
}

/** What is proposed for a table, and what follows from the answers given so far. */
export function useAdopt(candidate: Candidate): AdoptDraft {
  const { state } = usePane();
  const settings = useSettings();
  const known = state.book?.scored?.reading.factors ?? null;
  const first = useMemo(() => knownAnswers(candidate.proposal, known), [candidate, known]);
  const [given, setGiven] = useState<{ readonly of: Candidate; readonly answers: Answers }>({
    of: candidate,
    answers: first,
  });
  const answers = given.of === candidate ? given.answers : first;
  const proposal = useMemo(() => proposeWith(candidate, answers), [candidate, answers]);
  const { cells } = candidate;
  const measures = useMemo(() => measuresOf(proposal, cells, answers), [proposal, cells, answers]);
  const outcome = useMemo(
    () => outcomeOf(proposal, cells, settings, measures),
    [proposal, cells, settings, measures],
  );
  const isLinked = useMemo(
    () => proposal.refusal === null && linkedOnly(proposal, cells, measures),
    [proposal, cells, measures],
  );
  return {
    candidate,
    answers,
    proposal,
    measures,
    outcome,
    isLinked,
    answer: (more) => {
      setGiven({ of: candidate, answers: { ...answers, ...more } });
    },
  };
}
