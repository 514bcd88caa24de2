import type { Notice } from "../state/state";
import { useNoticeWords } from "./use-notice-words";

/** A notice as one text, for the live region. */
export default function NoticeText({ notice }: { readonly notice: Notice }) {
  const { title, body } = useNoticeWords()(notice);
  return title === null ? body : `${title} ${body}`;
}
