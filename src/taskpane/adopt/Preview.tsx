import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { adoptTexts } from "../../i18n/pane/adopt";
import { headerOf } from "../../plans/adopt/factors";
import type { ProposedColumn } from "../../plans/recognise/sheet";
import { Group } from "../parts/Group";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { columnsFound, isInUse, manyColumns, type Shown } from "./columns-found";
import { PreviewTable } from "./PreviewTable";
import { RoleBar } from "./RoleBar";
import type { AdoptDraft } from "./use-adopt";

const useStyles = makeStyles({
  tools: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", alignItems: "end" },
  search: { minWidth: 0, "& > input": { minWidth: 0 } },
  frame: {
    position: "relative",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The user's own table with what each column and row is taken for; headers are picked to say otherwise. */
export function Preview({ draft }: { readonly draft: AdoptDraft }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(adoptTexts);
  const { columns } = draft.proposal;
  const isMany = columns.length > manyColumns;
  const [shown, setShown] = useState<Shown>("used");
  const [search, setSearch] = useState("");
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const found = isMany ? columnsFound(draft.proposal, shown, search, picked) : columns;
  const toggle = ({ at }: ProposedColumn) => {
    const next = new Set(picked);
    if (!next.delete(at)) next.add(at);
    setPicked(next);
  };
  return (
    <Group title={t("preview")}>
      <p className={common.quiet}>{t("preview.about")}</p>
      {isMany && (
        <div className={styles.tools}>
          <ShownField draft={draft} shown={shown} onShow={setShown} />
          <Input
            className={styles.search}
            type="search"
            aria-label={t("search")}
            placeholder={t("search")}
            value={search}
            onChange={(_, { value }) => {
              setSearch(value);
            }}
          />
        </div>
      )}
      <div className={styles.frame}>
        <PreviewTable draft={draft} columns={found} picked={picked} onToggle={toggle} />
      </div>
      {picked.size > 0 && (
        <RoleBar
          draft={draft}
          picked={[...picked]}
          names={columns
            .filter(({ at }) => picked.has(at))
            .map((one) => headerOf(one, draft.proposal))}
          onDone={() => {
            setPicked(new Set());
          }}
        />
      )}
    </Group>
  );
}

interface ShownProps {
  readonly draft: AdoptDraft;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

function ShownField({ draft, shown, onShow }: ShownProps) {
  const t = useText(adoptTexts);
  const format = useFormat();
  const { columns } = draft.proposal;
  const count = { used: columns.filter(isInUse).length, all: columns.length };
  return (
    <SelectField
      label={t("columns")}
      value={shown}
      choices={(["used", "all"] as const).map((value) => ({
        value,
        text: t(`show.${value}`, { count: format.count(count[value]) }),
      }))}
      onPick={onShow}
    />
  );
}
