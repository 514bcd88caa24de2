/** Puts text on the clipboard, also where a host's frame forbids the clipboard API. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyFromSelection(text);
  }
}

function copyFromSelection(text: string): void {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- still the only way without the permission
  document.execCommand("copy");
  field.remove();
}
