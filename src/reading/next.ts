/** What to go on with: other widgets, where they stand on the page or are parts of the same guide. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { GoToPartEvent } from '../core/element/events.ts';
import { button } from '../core/views/actions.ts';
import type { View } from '../core/views/view.ts';

/** The widgets that a result can lead on to. */
export type Next = 'authenticator-chooser' | 'counter-card' | 'document-checklist' | 'get-started';

const nextWords = (name: Next): string => {
  switch (name) {
    case 'document-checklist':
      return msg('Tick off your papers', { id: 'next.document-checklist' });
    case 'get-started':
      return msg('See the whole way', { id: 'next.get-started' });
    case 'counter-card':
      return msg('Make a card to show at the counter', { id: 'next.counter-card' });
    case 'authenticator-chooser':
      return msg('Choose app, display or chip', { id: 'next.authenticator-chooser' });
  }
};

type Place = HTMLElement & { readonly parts?: readonly string[] };

/** Where another widget is: the guide around this one that has it, or the widget itself on the page. */
function placeOf(element: HTMLElement, name: Next): HTMLElement | undefined {
  const root = element.getRootNode();
  const around = root instanceof ShadowRoot ? (root.host as Place) : undefined;
  if (around?.parts?.includes(name)) return around;
  return document.querySelector<HTMLElement>(`mitid-${name}`) ?? undefined;
}

/** Ways on, as far as they lead somewhere here. */
export function nextView(element: HTMLElement, names: readonly Next[]): View {
  // What is rendered in Node stands nowhere yet.
  if (typeof document === 'undefined' || !element.isConnected) return nothing;
  const there = names.flatMap((name) => {
    const place = placeOf(element, name);
    return place ? [{ name, place }] : [];
  });
  return there.length
    ? html`<div class="actions next" part="next">
        ${there.map(({ name, place }) =>
          button(
            nextWords(name),
            () => {
              if (place.localName === `mitid-${name}`) place.focus();
              else element.dispatchEvent(new GoToPartEvent(name));
            },
            'link',
          ),
        )}
      </div>`
    : nothing;
}
