/** Parts of the guide that cannot be loaded, or are on their way: their code, or their content. */
import type { PartName } from '../../src/content/parts.ts';
import { widgetImports } from '../../src/generated/widget-imports.ts';
import { importsOf, type Imports } from './imports.ts';
import { forget } from '../../src/loading/load.ts';
import { cleanUp, replace } from './widget-page.ts';

export interface Lost {
  readonly tries: () => number;
  /** From now on it can be loaded. */
  readonly mend: () => void;
}

function lose(loaders: Imports, name: string): Lost {
  const real = loaders[name]!;
  let [tries, isLost] = [0, true];
  replace(loaders, name, () => {
    tries++;
    return isLost ? Promise.reject(new Error('No network')) : real();
  });
  return { tries: () => tries, mend: () => (isLost = false) };
}

/** What ends the wait; it has been loaded, or lost, when that is done. */
export interface Held {
  readonly release: () => Promise<void>;
  readonly fail: () => Promise<void>;
}

/** Holds the first request back; later ones get through. */
function hold(loaders: Imports, name: string): Held {
  const real = loaders[name]!;
  let first: Promise<unknown> | undefined;
  let release = (): void => undefined;
  let fail = (): void => undefined;
  const released = new Promise<void>((done, lost) => {
    release = done;
    fail = () => {
      lost(new Error('No network'));
    };
  });
  replace(loaders, name, () => (first ? real() : (first = released.then(() => real()))));
  const end = async (how: () => void): Promise<void> => {
    how();
    await first?.catch(() => undefined);
  };
  cleanUp(() => {
    release();
  });
  return { release: () => end(release), fail: () => end(fail) };
}

/** As if nobody had asked for the code of the widget yet. */
function unasked(widget: string, lang: string): string {
  forget(`widgets/${widget}.${lang}`);
  return `widgets/${widget}`;
}

export const loseCode = (widget: string, lang = 'en'): Lost =>
  lose(widgetImports, unasked(widget, lang));
export const holdCode = (widget: string): Held => hold(widgetImports, unasked(widget, 'en'));

/** Content that was loaded once stays, so each of these needs a part that no other test opens. */
export const loseContent = (part: PartName): Lost => lose(importsOf(part), 'en');
export const holdContent = (part: PartName): Held => hold(importsOf(part), 'en');
