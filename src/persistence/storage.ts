/** The storage of this device. Where it is blocked or full, there is simply nothing in it. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text, or takes it away if it is empty. Says whether it is stored now. */
export function store(key: string, text: string): boolean {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
    return text !== '';
  } catch {
    return false;
  }
}
