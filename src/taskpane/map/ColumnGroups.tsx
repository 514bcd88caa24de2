import { mapTexts } from "../../i18n/pane/map";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import { ColumnItem } from "./ColumnItem";
import type { MappedColumn } from "./roles";
import type { MappingDraft } from "./use-mapping";

/** What needs a look comes first: close spellings, then columns without a role, then those that are clear. */
export function ColumnGroups({ mapping }: { readonly mapping: MappingDraft }) {
  const styles = useCommonStyles();
  const t = useText(mapTexts);
  const { columns, factors } = mapping;
  const groups = [
    ["check", columns.filter(({ suggestion }) => suggestion !== null)],
    [
      "open",
      columns.filter(({ role, suggestion }) => role.kind === "unused" && suggestion === null),
    ],
    ["matched", columns.filter(({ role }) => role.kind !== "unused")],
  ] as const;
  const mapped = new Set(
    columns.flatMap(({ role }) => (role.kind === "factor" ? [role.name] : [])),
  );
  const missing = factors.factors.map(({ name }) => name).filter((name) => !mapped.has(name));
  return (
    <>
      <p role="status" className={styles.text}>
        {t("matched", { matched: mapped.size, total: factors.factors.length })}
      </p>
      {groups.map(([group, members]) => (
        <ColumnGroup
          key={group}
          title={t(`group.${group}`, { count: members.length })}
          columns={members}
          mapping={mapping}
        />
      ))}
      {missing.length > 0 && <MissingFactors names={missing} />}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly columns: readonly MappedColumn[];
  readonly mapping: MappingDraft;
}

function ColumnGroup({ title, columns, mapping }: GroupProps) {
  const styles = useCommonStyles();
  if (columns.length === 0) return null;
  return (
    <Group title={title}>
      <ul className={styles.list}>
        {columns.map((column) => (
          <ColumnItem key={column.column} column={column} mapping={mapping} />
        ))}
      </ul>
    </Group>
  );
}

function MissingFactors({ names }: { readonly names: readonly string[] }) {
  const styles = useCommonStyles();
  const t = useText(mapTexts);
  const format = useFormat();
  return (
    <Group title={t("group.missing", { count: names.length })}>
      <p className={styles.quiet}>
        {format.list(names)}. {t("missing.about")}
      </p>
    </Group>
  );
}
