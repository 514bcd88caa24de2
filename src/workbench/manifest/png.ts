const signature = "\x89PNG\r\n\x1a\n";

/** Width and height of a PNG from its header; null where the bytes are none. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 24) return null;
  const start = String.fromCharCode(...bytes.subarray(0, signature.length));
  if (start !== signature) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
