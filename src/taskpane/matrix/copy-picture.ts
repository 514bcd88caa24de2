/** Puts an SVG document on the clipboard as a PNG, which every office program can paste. */
export async function copyPicture(svg: string): Promise<void> {
  // Handed over as a promise: Safari's web view wants the item made within the click.
  await navigator.clipboard.write([new ClipboardItem({ "image/png": toPng(svg) })]);
}

/** Saves an SVG document as a file. */
export function savePicture(svg: string, name: string): void {
  const link = document.createElement("a");
  link.href = dataUrl(svg);
  link.download = `${name}.svg`;
  link.click();
}

async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = dataUrl(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The picture could not be made"));
      else resolve(blob);
    }, "image/png");
  });
}

/** A data URL, since the pane's security policy lets pictures come from nowhere else. */
function dataUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
