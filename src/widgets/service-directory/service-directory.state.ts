/** Which services are shown. No words and no markup here. */
import type { Part } from '../../content/parts.ts';
import type { Service } from '../../content/schema.ts';
import { search } from '../../engine/search.ts';

export type Theme = Service['theme'];

export const themes = [
  'public',
  'health',
  'money',
  'work',
  'study',
  'daily',
] as const satisfies readonly Theme[];

/** The themes that have a service, in their order. */
export const themesIn = (
  { services }: Part<'services'>,
  shown: (id: string) => boolean,
): readonly Theme[] =>
  themes.filter((theme) =>
    Object.entries(services).some(([id, service]) => service.theme === theme && shown(id)),
  );

/** The services of a theme (or of all) in which everything that is typed is found. */
export function servicesFor(
  { services, text }: Part<'services'>,
  { query, theme }: { readonly query: string; readonly theme: string },
  shown: (id: string) => boolean,
  fillers: readonly string[],
): string[] {
  const items = Object.entries(services).flatMap(([id, service]) => {
    const words = text.services[id];
    const fits = shown(id) && (theme === 'all' || service.theme === theme);
    if (!fits || !words) return [];
    const { title, term, what, body, ways } = words;
    return [
      {
        id,
        title,
        words: [...(words.words ?? []), term ?? ''],
        text: [what, ...(body ?? []), ...ways],
      },
    ];
  });
  return search(items, query, fillers);
}
