// A text as a file on the customer's device.
// Owns the two ways there. What stands in it, others decide.

/** Through the system's own sheet on phones, where a webview may not save files; else as a download. */
export function saveFile(name: string, text: string, type: string): void {
  const file = new File([text], name, { type });
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] })) {
    // Closing the system's sheet is no failure.
    navigator.share({ files: [file] }).catch(() => undefined);
    return;
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
