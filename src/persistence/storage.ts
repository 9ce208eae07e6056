/** The number is that of the format: what another version wrote is not read. */
export const keyOf = (name: string): string => `mitid-widgets/1${name && `/${name}`}`;

/** Where the language that the reader chose is kept. */
export const languageKey = (name: string): string => `${keyOf(name)}/language`;

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
