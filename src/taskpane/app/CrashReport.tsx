import { Button } from "@fluentui/react-components";
import { shellTexts } from "../../i18n/pane/shell";
import { useCommonStyles } from "../parts/use-common-styles";
import { useText } from "../text/use-text";

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

export function CrashReport({ error, onRetry }: Props) {
  const styles = useCommonStyles();
  const t = useText(shellTexts);
  return (
    <div role="alert" className={styles.column}>
      <h2 className={styles.heading}>{t("crash.title")}</h2>
      <p className={styles.text}>{t("crash.body")}</p>
      <Button appearance="primary" onClick={onRetry}>
        {t("crash.retry")}
      </Button>
      <textarea
        readOnly
        rows={6}
        aria-label={t("crash.details")}
        value={`${error.message}\n${error.stack ?? ""}`}
      />
    </div>
  );
}
