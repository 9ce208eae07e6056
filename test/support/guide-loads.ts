/** Parts of the guide that cannot be loaded, or are on their way: their code, or their content. */
import { partLoaders } from '../../src/content/generated/loaders.ts';
import type { PartName } from '../../src/content/parts.ts';
import { widgetLoaders } from '../../src/widgets/guide/load-widget.ts';
import { cleanUp, replace } from './widget-page.ts';

type Load = (attempt: number) => Promise<unknown>;
type Loaders = Record<string, Load>;

const code: Loaders = widgetLoaders;
const contentOf = (part: PartName): Loaders => partLoaders[part];

export interface Lost {
  readonly tries: () => number;
  /** From now on it can be loaded. */
  readonly mend: () => void;
}

function lose(loaders: Loaders, name: string): Lost {
  const real = loaders[name]!;
  let [tries, isLost] = [0, true];
  replace(loaders, name, (attempt) => {
    tries++;
    return isLost ? Promise.reject(new Error('No network')) : real(attempt);
  });
  return { tries: () => tries, mend: () => (isLost = false) };
}

/** What ends the wait; it has been loaded, or lost, when that is done. */
export interface Held {
  readonly release: () => Promise<void>;
  readonly fail: () => Promise<void>;
}

/** Holds the first request back; later ones get through. */
function hold(loaders: Loaders, name: string): Held {
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
  replace(loaders, name, (attempt) =>
    first ? real(attempt) : (first = released.then(() => real(attempt))),
  );
  const end = async (how: () => void): Promise<void> => {
    how();
    await first?.catch(() => undefined);
  };
  cleanUp(() => {
    release();
  });
  return { release: () => end(release), fail: () => end(fail) };
}

export const loseCode = (widget: string): Lost => lose(code, widget);
export const holdCode = (widget: string): Held => hold(code, widget);

/** Content that was loaded once stays, so each of these needs a part that no other test opens. */
export const loseContent = (part: PartName): Lost => lose(contentOf(part), 'en');
export const holdContent = (part: PartName): Held => hold(contentOf(part), 'en');
