/** Gets a JSON file, within bounds of time, size and server. */
import { isForeign } from './origins.ts';

export class FetchError extends Error {}

interface Bounds {
  /** Milliseconds that one attempt may take. */
  readonly time: number;
  readonly bytes: number;
  readonly signal: AbortSignal;
}

async function readText(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > limit) {
      void reader.cancel();
      throw new FetchError(`is larger than ${limit / 1000} kB`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function attempt(url: string, { time, bytes, signal }: Bounds): Promise<unknown> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, time);
  signal.addEventListener('abort', abort);
  try {
    const response = await fetch(url, { signal: controller.signal });
    if (response.redirected && isForeign(response.url)) {
      throw new FetchError(`leads on to another server, ${new URL(response.url).origin}`);
    }
    if (!response.ok) throw new FetchError(`was answered with status ${response.status}`);
    return JSON.parse(await readText(response, bytes)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new FetchError(`is not JSON: ${error.message}`);
    if (error instanceof FetchError || signal.aborted) throw error;
    throw new FetchError(
      controller.signal.aborted
        ? `took longer than ${time / 1000} seconds`
        : `could not be fetched: ${String(error)}`,
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Whether another attempt could go better: the network or the server failed, not the file. */
const isPassing = (error: unknown): boolean =>
  error instanceof FetchError && /fetched|longer|status 5/.test(error.message);

/** Tries once more where that may help. Throws a `FetchError` that says what is wrong. */
export async function fetchJson(url: string, bounds: Bounds): Promise<unknown> {
  try {
    return await attempt(url, bounds);
  } catch (error) {
    if (!isPassing(error) || bounds.signal.aborted) throw error;
    return attempt(url, bounds);
  }
}
