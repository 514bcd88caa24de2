import { makeStyles } from "@fluentui/react-components";
import { roundScreenTexts } from "../../i18n/pane/round";
import { roundTexts } from "../../i18n/round";
import type { RaterStatus } from "../../plans/round/board";
import { raterRoles, type RaterSetting } from "../../plans/round/raters";
import { WeightInput } from "../factors/WeightInput";
import { SelectField } from "../parts/SelectField";
import { useCommonStyles } from "../parts/use-common-styles";
import { useFormat } from "../text/use-format";
import { useText } from "../text/use-text";

const useStyles = makeStyles({
  rater: { paddingBottom: "8px" },
  choices: { display: "flex", alignItems: "end", gap: "8px", "& > :first-child": { flex: "1" } },
});

interface Props {
  readonly status: readonly RaterStatus[];
  readonly said: readonly RaterSetting[];
  readonly onSaid: (said: RaterSetting) => void;
}

/** Who has returned what, how generous everybody is, and who they are and count, which the next merge goes by. */
export function RaterBoard({ status, said, onSaid }: Props) {
  const styles = useCommonStyles();
  const own = useStyles();
  const t = useText(roundScreenTexts);
  const r = useText(roundTexts);
  const roles = raterRoles.map((role) => ({ value: role, text: r(`role.${role}`) }));
  return (
    <ul className={styles.list}>
      {status.map((one) => {
        const { rater, status: is, rated, asked } = one;
        const chosen = said.find((each) => each.rater === rater);
        const role = chosen?.role ?? one.role;
        const weight = chosen?.weight ?? (one.role === "customer" ? 1 : one.weight);
        return (
          <li key={rater} className={own.rater}>
            <div className={styles.spread}>
              <span className={styles.strong}>{rater}</span>
              <span>{t("status.line", { status: r(`status.${is}`), rated, asked })}</span>
            </div>
            <Generosity of={one} />
            <div className={own.choices}>
              <SelectField
                label={t("role", { rater })}
                value={role}
                choices={roles}
                onPick={(picked) => {
                  onSaid({ rater, role: picked, weight: chosen?.weight ?? null });
                }}
              />
              {role === "colleague" && (
                <WeightInput
                  label={t("counts", { rater })}
                  weight={weight}
                  onWeight={(typed) => {
                    onSaid({ rater, role: chosen?.role ?? null, weight: typed });
                  }}
                />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** How far a rater stands above or below the others on what they have in common. */
function Generosity({ of: { bias, spread, shared } }: { readonly of: RaterStatus }) {
  const styles = useCommonStyles();
  const t = useText(roundScreenTexts);
  const format = useFormat();
  if (Number.isNaN(bias)) return null;
  const told = { by: format.score(Math.abs(bias)), spread: format.score(spread), count: shared };
  // As it is shown: what rounds to nothing is nothing.
  const way =
    format.score(Math.abs(bias)) === format.score(0) ? "even" : bias > 0 ? "above" : "below";
  return <p className={styles.quiet}>{t(`bias.${way}`, told)}</p>;
}
