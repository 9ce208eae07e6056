/** Waits for conditions in pages, never for a time. */
import type { View } from './engines.ts';

/** Waits until a condition holds in the page. */
export async function waitFor<A extends readonly unknown[]>(
  view: Pick<View, 'evaluate'>,
  condition: (...args: A) => boolean | Promise<boolean>,
  ...args: A
): Promise<void> {
  await until(() => view.evaluate(condition, ...args), condition.toString());
}

/** Asks again and again until there is an answer. */
export async function until<T>(ask: () => Promise<T>, what: string): Promise<NonNullable<T>> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Still not there after 15 s: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** For `evaluate`: the element at `a >>> b`, or undefined. */
export function findDeep(selector: string): Element | undefined {
  let scope: ParentNode | null | undefined = document;
  let found: Element | null | undefined;
  for (const step of selector.split('>>>')) {
    found = scope?.querySelector(step.trim());
    scope = found?.shadowRoot;
  }
  return found ?? undefined;
}
