const textFiles = /\.(?:csv|tsv|tab|txt)$/i;

/** Whether a file is one of text: by its name, unless it is an archive all the same. */
export function isTextFile(file: string, [first, second]: Uint8Array): boolean {
  const isArchive = first === 0x50 && second === 0x4b;
  return textFiles.test(file) && !isArchive;
}
