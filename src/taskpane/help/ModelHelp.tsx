import { useMemo } from "react";
import { helpPage } from "../../plans/help/page";
import type { AnyModel } from "../../plans/models";
import { useLanguage } from "../text/TextProvider";
import { HelpView } from "./HelpView";

/** All that helps with a model. */
export default function ModelHelp({ model }: { readonly model: AnyModel }) {
  const language = useLanguage();
  return <HelpView page={useMemo(() => helpPage(model, language), [model, language])} />;
}
