import { useEffect, useMemo, useState } from "react";
import {
  certaintyInParts,
  type PortfolioCertainty,
} from "../../engine/certainty/portfolio-certainty";
import { defaultDoubt } from "../../engine/certainty/types";
import { inParts } from "../../excel/progress";
import { showsCertainty } from "../../plans/source/colored-by";
import { usePane, useScored } from "../state/PaneProvider";
import type { MatrixDraft } from "./use-matrix-draft";

export interface SurePlaces {
  /** Null while it is being worked out. */
  readonly certainty: PortfolioCertainty | null;
  /** Customers that are done, as a share of 1. */
  readonly share: number;
}

/**
 * How sure every place is, where the chart is to show it, worked out while the pane stays awake; what is no longer
 * wanted is given up.
 */
export function useCertainty({
  settings,
  portfolio,
}: Pick<MatrixDraft, "settings" | "portfolio">): SurePlaces | null {
  const { commands } = usePane();
  const { input, extras } = useScored().reading;
  const { cuts, colorColumn } = settings;
  const wanted = showsCertainty(
    colorColumn,
    extras.map(({ header }) => header),
  );
  const asked = useMemo(() => ({ input, portfolio, cuts }), [input, portfolio, cuts]);
  const [found, setFound] = useState<SurePlaces & { readonly of: unknown }>();
  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const { signal } = controller;
    const question = { ...asked.input, settings: { ...asked.input.settings, cuts: asked.cuts } };
    const work = certaintyInParts(question, asked.portfolio, defaultDoubt);
    const total = asked.portfolio.cell.length;
    const onProgress = ({ done }: { readonly done: number }) => {
      setFound({ of: asked, certainty: null, share: total === 0 ? 1 : done / total });
    };
    void commands.look(
      inParts(work, "score", total, { signal, onProgress }).then(
        (certainty) => {
          setFound({ of: asked, certainty, share: 1 });
          return null;
        },
        (reason: unknown) => {
          // Given up because something else is wanted by now.
          if (signal.aborted) return null;
          throw reason;
        },
      ),
    );
    return () => {
      controller.abort();
    };
  }, [asked, wanted, commands]);
  if (!wanted) return null;
  return found?.of === asked ? found : { certainty: null, share: 0 };
}
