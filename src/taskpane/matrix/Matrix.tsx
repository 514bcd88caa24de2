import { useState } from "react";
import { useCommonStyles } from "../parts/use-common-styles";
import { MatrixActions } from "./MatrixActions";
import { MatrixChoices } from "./MatrixChoices";
import { MatrixPicture } from "./MatrixPicture";
import { MatrixTable } from "./MatrixTable";
import { SureChoice } from "./SureChoice";
import { useCertainty } from "./use-certainty";
import { useMatrixDraft } from "./use-matrix-draft";

/** The matrix as Excel will draw it, with borders that can be moved to see what would change. */
export default function Matrix() {
  const styles = useCommonStyles();
  const draft = useMatrixDraft();
  const [asTable, setAsTable] = useState(false);
  const sure = useCertainty(draft);
  return (
    <div className={styles.column}>
      {asTable ? (
        <MatrixTable draft={draft} sure={sure} />
      ) : (
        <MatrixPicture draft={draft} sure={sure} />
      )}
      <SureChoice draft={draft} sure={sure} />
      <MatrixChoices draft={draft} />
      <MatrixActions
        draft={draft}
        asTable={asTable}
        onAsTable={() => {
          setAsTable(!asTable);
        }}
      />
    </div>
  );
}
