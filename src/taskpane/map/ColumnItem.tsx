import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { cellText, isBlank } from "../../engine/cell";
import { axes, type AxisId } from "../../engine/factors/types";
import { mapTexts } from "../../i18n/pane/map";
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
  return (
    <li className={styles.item}>
      <Field label={header} hint={useSample(column, mapping)}>
        <RoleSelect column={column} mapping={mapping} />
      </Field>
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
  return t("sample", { values: format.list(cells.slice(0, 3).map(cellText)) });
}

/** The part before the factor's name in the value of an option that is a factor. */
const FACTOR = "factor:";

interface RoleSelectProps extends Props {
  // Field hands its label's id and the like to its only child.
  readonly id?: string;
}

function RoleSelect({ column, mapping, ...field }: RoleSelectProps) {
  const t = useText(mapTexts);
  return (
    <Select
      {...field}
      value={valueOf(column.role)}
      onChange={(_, { value }) => {
        mapping.assign(column.column, roleOf(value));
      }}
    >
      {(["unused", "name", "size"] as const).map((kind) => (
        <option key={kind} value={kind}>
          {t(`role.${kind}`)}
        </option>
      ))}
      {column.header.trim() !== "" &&
        axes.map((axis) => (
          <option key={axis} value={axis}>
            {t(`role.new.${axis}`)}
          </option>
        ))}
      {mapping.factors.factors.map(({ name }) => (
        <option key={name} value={FACTOR + name}>
          {name}
        </option>
      ))}
    </Select>
  );
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
