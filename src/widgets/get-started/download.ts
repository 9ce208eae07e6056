/** Hands a file that was made here to the reader, to keep or to open. Nothing is sent. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser still reads it when the click returns.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
