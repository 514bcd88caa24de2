import { Button, makeStyles } from "@fluentui/react-components";
import { cellText, isBlank } from "../../engine/cell";
import { axes, type AxisId } from "../../engine/portfolio/axes";
import { mapTexts } from "../../i18n/pane/map";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";
import type { MappedColumn, Role } from "./roles";
import type { MappingDraft } from "./use-mapping";

const useStyles = makeStyles({ item: { padding: "6px 0" } });

interface Props {
  readonly column: MappedColumn;
  readonly mapping: MappingDraft;
}

/** One column: its header, what it holds for example, and its role to pick. */
export function ColumnItem({ column, mapping }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(mapTexts);
  const { suggestion } = column;
  const header =
    column.header.trim() === "" ? t("blankHeader", { number: column.column + 1 }) : column.header;
  const sample = useSample(column, mapping);
  const choices = useRoleChoices(column, mapping);
  return (
    <li className={styles.item}>
      <SelectField
        label={header}
        hint={sample}
        value={valueOf(column.role)}
        choices={choices}
        onPick={(value) => {
          mapping.assign(column.column, roleOf(value));
        }}
      />
      {suggestion !== null && (
        <div className={common.row}>
          <span className={common.quiet}>{t("suggestion", { factor: suggestion })}</span>
          <Button
            size="small"
            aria-label={t("accept.for", { factor: suggestion, header })}
            onClick={() => {
              mapping.assign(column.column, { kind: "factor", name: suggestion });
            }}
          >
            {t("accept")}
          </Button>
        </div>
      )}
    </li>
  );
}

function useSample({ column }: MappedColumn, { range }: MappingDraft): string {
  const t = useText(mapTexts);
  const format = useFormat();
  const cells = (range?.sample ?? []).map((row) => row[column]).filter((cell) => !isBlank(cell));
  if (cells.length === 0) return t("sample.blank");
  return t("sample", { values: format.series(cells.slice(0, 3).map(cellText)) });
}

/** What stands before the factor's name in the value of a choice that is a factor. */
const FACTOR = "factor:";

function useRoleChoices({ header }: MappedColumn, { factors }: MappingDraft) {
  const t = useText(mapTexts);
  const kinds = ["unused", "name", "size"] as const;
  // A new factor is called by its header, so it needs one.
  const fresh = header.trim() === "" ? [] : axes;
  return [
    ...kinds.map((kind) => ({ value: kind, text: t(`role.${kind}`) })),
    ...fresh.map((axis) => ({ value: axis, text: t(`role.new.${axis}`) })),
    ...factors.factors.map(({ name }) => ({ value: FACTOR + name, text: name })),
  ];
}

function valueOf(role: Role): string {
  if (role.kind === "factor") return FACTOR + role.name;
  return role.kind === "new" ? role.axis : role.kind;
}

function roleOf(value: string): Role {
  if (value.startsWith(FACTOR)) return { kind: "factor", name: value.slice(FACTOR.length) };
  if (axes.some((axis) => axis === value)) return { kind: "new", axis: value as AxisId };
  return { kind: value as "unused" | "name" | "size" };
}
