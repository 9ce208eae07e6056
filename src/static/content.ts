/** The content of a page that is rendered in Node: with the host's overlay, as on one day. */
import { checkOverlay } from '../overlay/check.ts';
import { applyOverlay, borrow, strangersIn } from '../overlay/apply.ts';
import { names } from '../generated/names.ts';
import { loadPart } from '../content/load.ts';
import type { Overlay } from '../overlay/schema.ts';
import type { AnyPart, Part, PartName } from '../content/parts.ts';
import { describeProblem, formatPath } from '../content/problems.ts';
import { onDay } from '../content/remove.ts';

/** What stands between the built-in content and what is shown. */
export interface Presented {
  /** The day as on which it is shown. */
  readonly day: string;
  readonly overlay?: Overlay | undefined;
}

/** What is wrong in an overlay, in words; nothing if it can be used. */
export const overlayFaults = (value: unknown): string[] =>
  checkOverlay(value, names)
    .filter(({ level }) => level === 'error')
    .map((fault) => `${formatPath(fault.path)}: ${describeProblem(fault)}`);

/** Shows parts of one language with the overlay; what that names of other parts is at hand. */
export async function presenter(
  lang: string,
  { day, overlay }: Presented,
): Promise<<P extends AnyPart>(part: P) => P> {
  const pool = await loadPart('results', lang);
  return (part) => {
    if (!overlay) return onDay(part, day);
    const whole = borrow(part, pool, strangersIn(part, overlay, names));
    return onDay(applyOverlay(whole, overlay, names), day);
  };
}

export async function presentedPart<N extends PartName>(
  name: N,
  lang: string,
  presented: Presented,
): Promise<Part<N>> {
  const present = await presenter(lang, presented);
  return present(await loadPart(name, lang));
}
