import { makeStyles } from "@fluentui/react-components";
import { useContext, useMemo } from "react";
import { helpPageTexts } from "../../i18n/help/page";
import type { HelpPage, HelpTable } from "../../plans/help/page";
import { Group } from "../parts/Group";
import { useCommonStyles } from "../parts/use-common-styles";
import { useWidth } from "../parts/use-width";
import { TextContext } from "../text/TextProvider";
import { useText } from "../text/use-text";
import { useThemeName } from "../theme/ThemeProvider";

const useStyles = makeStyles({
  picture: { lineHeight: 0, forcedColorAdjust: "none", "& > svg": { maxWidth: "100%" } },
  // Wide tables are moved under the eye instead of being squeezed.
  wide: { overflowX: "auto" },
  list: { margin: 0, paddingInlineStart: "18px" },
});

/** A page of help: what for, rule and source, what it reads, how it is set, an example and its picture. */
export function HelpView({ page }: { readonly page: HelpPage }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const t = useText(helpPageTexts);
  const { dress } = useContext(TextContext);
  const theme = useThemeName();
  const [ref, width] = useWidth(288);
  const svg = useMemo(() => page.picture({ theme, width }), [page, theme, width]);
  return (
    <div className={common.column}>
      <p className={common.text}>{dress(page.purpose)}</p>
      <Group title={t("rule")}>
        <ul className={styles.list}>
          {page.rules.map((rule) => (
            <li key={rule}>{dress(rule)}</li>
          ))}
        </ul>
        <p className={common.quiet}>{t("source", { source: page.source })}</p>
      </Group>
      <Group title={t("inputs")}>
        <ul className={styles.list}>
          {page.inputs.map(({ id, name, headers, kind, optional }) => (
            <li key={id} className={common.breakable}>
              {dress(name)}
              {headers.length > 0 && (
                <p className={common.quiet}>
                  {t("input", {
                    needed: t(optional ? "optional" : "required"),
                    kind,
                    headers: headers.join(t("between")),
                  })}
                </p>
              )}
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t("settings")}>
        {page.settings.length === 0 ? (
          <p className={common.quiet}>{t("onSettings")}</p>
        ) : (
          <ul className={styles.list}>
            {page.settings.map(({ id, name, usual, about }) => (
              <li key={id}>
                {dress(name)}
                <p className={common.quiet}>{t("setting", { value: usual, about })}</p>
              </li>
            ))}
          </ul>
        )}
      </Group>
      <Group title={t("writes")}>
        <p className={common.quiet}>{page.writes.map(dress).join(t("between.long"))}</p>
        {page.functions.length > 0 && (
          <p className={common.quiet}>
            {t("functions.named", { names: page.functions.join(t("between")) })}
          </p>
        )}
      </Group>
      <Group title={t("example")}>
        <p className={common.text}>{dress(page.example.text)}</p>
        <ExampleTable caption={t("example.reads")} table={page.example.reads} />
        <ExampleTable caption={t("example.writes")} table={page.example.writes} />
        <div ref={ref} className={styles.picture} dangerouslySetInnerHTML={{ __html: svg }} />
      </Group>
      {page.guide.length > 0 && (
        <Group title={t("guide")}>
          {page.guide.map((table) => (
            <ExampleTable key={table.caption} caption={table.caption} table={table} />
          ))}
        </Group>
      )}
    </div>
  );
}

function ExampleTable({ caption, table }: { readonly caption: string; readonly table: HelpTable }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const { dress } = useContext(TextContext);
  return (
    // A region that scrolls is reached by the keyboard.
    <div className={styles.wide} role="region" aria-label={caption} tabIndex={0}>
      <table className={common.table}>
        <caption className={common.quiet}>{caption}</caption>
        <thead>
          <tr>
            {table.headers.map((header) => (
              <th key={header} scope="col">
                {dress(header)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, column) => (
                <td key={column}>{dress(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
