import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { adoptTexts } from "../../i18n/pane/adopt";
import { recognise } from "../../i18n/recognise";
import { headerOf } from "../../plans/adopt/factors";
import type { ProposedColumn } from "../../plans/recognise/sheet";
import { useText } from "../text/use-text";
import { tagOf } from "./roles";
import type { AdoptDraft } from "./use-adopt";

const useStyles = makeStyles({
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "3px",
    width: "100%",
    padding: "2px",
    border: "2px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.caption1Strong,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  picked: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  tag: {
    ...typographyStyles.caption1,
    padding: "0 6px",
    whiteSpace: "nowrap",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  attractiveness: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    color: tokens.colorPaletteBlueForeground2,
  },
  advantage: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorPaletteGreenForeground2,
  },
  name: {
    backgroundColor: tokens.colorPaletteGrapeBackground2,
    color: tokens.colorPaletteGrapeForeground2,
  },
  size: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
  },
});

interface Props {
  readonly draft: AdoptDraft;
  readonly column: ProposedColumn;
  readonly isPicked: boolean;
  readonly onToggle: () => void;
}

/** A header with what its column is taken for; picking it is the first half of saying otherwise. */
export function HeaderButton({ draft, column, isPicked, onToggle }: Props) {
  const styles = useStyles();
  const t = useText(adoptTexts);
  const say = useText(recognise);
  const tag = tagOf(column);
  const isOwn = tag === "attractiveness" || tag === "advantage" || tag === "open";
  const role = isOwn ? t(`role.${tag}`) : say(`role.${tag}`);
  const header = headerOf(column, draft.proposal);
  const tone = tag in tones ? styles[tag as keyof typeof tones] : undefined;
  return (
    <button
      type="button"
      aria-pressed={isPicked}
      aria-label={t("header.tag", { header, role })}
      className={mergeClasses(styles.button, isPicked && styles.picked)}
      onClick={onToggle}
    >
      {/* The words seen are those heard, also for whoever says them to click. */}
      <span>{header}</span> <span className={mergeClasses(styles.tag, tone)}>{role}</span>
    </button>
  );
}

/** The tags that have a colour of their own. */
const tones = { attractiveness: 1, advantage: 1, name: 1, size: 1, open: 1 } as const;
