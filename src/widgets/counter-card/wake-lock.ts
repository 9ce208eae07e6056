/** Keeps the screen on while the clerk reads, where the browser can and the page may. */
export function keepScreenOn(): () => void {
  const lock = 'wakeLock' in navigator ? navigator.wakeLock.request('screen') : undefined;
  // It may be refused: in a frame, or to save power.
  lock?.catch(() => undefined);
  return () => {
    void lock?.then((held) => held.release()).catch(() => undefined);
  };
}
