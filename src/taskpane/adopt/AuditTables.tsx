import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { audit as findingTexts } from "../../i18n/audit";
import { auditTexts } from "../../i18n/pane/audit";
import { audit, type Audit } from "../../plans/audit";
import type { Candidate, SheetCells } from "../../plans/recognise/sheet";
import { placeText } from "../../plans/reference";
import { Group } from "../parts/Group";
import { Panel } from "../parts/Panel";
import { TextButton } from "../parts/TextButton";
import { useCommonStyles } from "../parts/use-common-styles";
import { usePane, useSettings } from "../state/PaneProvider";
import { useLabels } from "../text/use-labels";
import { useLanguage } from "../text/TextProvider";
import { useText } from "../text/use-text";

interface Props {
  readonly sheets: readonly SheetCells[];
  readonly candidates: readonly Candidate[];
  readonly onUse: (candidate: Candidate) => void;
  readonly onClose: () => void;
}

/** What is wrong in every scoring table of the workbook, and what mending it changes; each can be used from here. */
export default function AuditTables({ sheets, candidates, onUse, onClose }: Props) {
  const common = useCommonStyles();
  const t = useText(auditTexts);
  const say = useText(findingTexts);
  const settings = useSettings();
  const language = useLanguage();
  const found = useMemo(() => audit(sheets, settings, language), [sheets, settings, language]);
  const candidateOf = ({ sheet, range }: Audit) =>
    candidates.find(({ proposal }) => proposal.sheet === sheet && proposal.range === range);
  return (
    <Group title={t("title")}>
      <p className={common.quiet}>{found.length === 0 ? say("none") : t("about")}</p>
      {found.map((one) => {
        const candidate = one.proposal === null ? undefined : candidateOf(one);
        return (
          <Panel key={`${one.sheet}!${one.range}`} label={placeOf(one)}>
            <AuditedTable audit={one} />
            {candidate !== undefined && (
              <Button
                onClick={() => {
                  onUse(candidate);
                }}
              >
                {t("use")}
              </Button>
            )}
          </Panel>
        );
      })}
      <Button onClick={onClose}>{t("close")}</Button>
    </Group>
  );
}

function AuditedTable({ audit: one }: { readonly audit: Audit }) {
  const common = useCommonStyles();
  const say = useText(findingTexts);
  const labels = useLabels();
  const { commands } = usePane();
  const { sheet, findings, effect } = one;
  const { ranks, quadrants } = effect;
  return (
    <>
      <h3 className={common.heading}>{say("table", { place: placeOf(one) })}</h3>
      <p role="status" className={common.text}>
        {findings.length === 0 ? say("clean") : say("found", { count: findings.length })}
      </p>
      <ul className={common.list}>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.address}`} className={common.breakable}>
            <TextButton
              onClick={() => {
                void commands.select({ sheet, address: finding.address });
              }}
            >
              {say(finding.code, { ...finding })}
            </TextButton>
          </li>
        ))}
      </ul>
      {ranks.length > 0 && <p className={common.text}>{say("ranks", { count: ranks.length })}</p>}
      <ul className={common.list}>
        {ranks.map(({ name, from, to }, i) => (
          <li key={i}>{say("rank", { name, from, to })}</li>
        ))}
      </ul>
      {quadrants.length > 0 && (
        <p className={common.text}>{say("quadrants", { count: quadrants.length })}</p>
      )}
      <ul className={common.list}>
        {quadrants.map(({ name, from, to }, i) => (
          <li key={i}>
            {say("quadrant", { name, from: labels.label(from), to: labels.label(to) })}
          </li>
        ))}
      </ul>
    </>
  );
}

function placeOf({ sheet, range }: Audit): string {
  return placeText({ sheet, address: range });
}
