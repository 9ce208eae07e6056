/** Every console error or warning, and every uncaught error, must be expected by the test. */

interface Message {
  readonly kind: 'console.error' | 'console.warn' | 'uncaught error' | 'unhandled rejection';
  readonly text: string;
}

let messages: Message[] = [];
let expected: RegExp[] = [];
let testRunning = false;

/** The running test must bring about a message that matches; the message itself is then allowed. */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

export function watchConsole(): void {
  for (const level of ['error', 'warn'] as const) {
    const print = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      messages.push({ kind: `console.${level}`, text: parts.map(describePart).join(' ') });
      // Within a test the test's failure says it; a file that does not load has no test.
      if (!testRunning) print(...parts);
    };
  }
  addEventListener('error', ({ error, message }) => {
    messages.push({ kind: 'uncaught error', text: describePart(error ?? message) });
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    messages.push({ kind: 'unhandled rejection', text: describePart(reason) });
  });
}

export function beginTest(): void {
  testRunning = true;
}

/** Says what came unexpectedly since the test before, and what did not come. */
export function endTest(): string[] {
  const unexpected = messages.filter(({ text }) => !expected.some((pattern) => pattern.test(text)));
  const missing = expected.filter((pattern) => !messages.some(({ text }) => pattern.test(text)));
  messages = [];
  expected = [];
  return [
    ...unexpected.map(({ kind, text }) => `Unexpected ${kind}: ${text}`),
    ...missing.map((pattern) => `Expected a console message that matches ${String(pattern)}`),
  ];
}

function describePart(part: unknown): string {
  return part instanceof Error ? `${part.name}: ${part.message}` : String(part);
}
