import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Provenance } from '../../content/schema.ts';
import { entryView, type Unfolded } from '../../finder/entry.ts';
import { heading } from '../../core/views/heading.ts';
import { paragraphs, titleOf, prose } from '../../core/views/text.ts';
import { verdictIcon } from '../../reading/verdict-icon.ts';
import type { View } from '../../core/views/view.ts';

type Content = Part<'safety'>;

export interface GoodToKnowModel {
  readonly content: Content;
  readonly shown: (id: string) => boolean;
  readonly headingLevel: number;
  readonly unfolded: Unfolded;
}

/** A line of a message that was made up, and the sign that gives it away. */
type Line = readonly [sign: string, words: string];

const realLines = (): readonly Line[] => [
  [
    'tells-of-change',
    msg('Your MitID app is now active on a new phone.', { id: 'safety.line.change' }),
  ],
  ['asks-nothing', msg('You need not answer this message.', { id: 'safety.line.nothing' })],
];

const fakeLines = (): readonly Line[] => [
  ['in-a-hurry', msg('Your MitID closes tonight!', { id: 'safety.line.hurry' })],
  ['link-to-log-in', msg('Log in here to keep it:', { id: 'safety.line.link' })],
  ['asks-for-code', msg('Then send us the code you get.', { id: 'safety.line.code' })],
];

function signView({ content }: GoodToKnowModel, id: string, line?: string): View {
  const [sign, text] = [content.signs[id], content.text.signs[id]];
  if (!sign || !text) return nothing;
  return html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
    ${line === undefined ? nothing : html`<q class="line">${line}</q>`}
    <span class="sign"
      >${verdictIcon(sign.genuine ? 'right' : 'wrong')} <span>${prose(text.title)}</span></span
    >
  </li>`;
}

/** A message in words of our own, with what gives it away under each line; then the other signs. */
function side(
  model: GoodToKnowModel,
  title: string,
  ids: readonly string[],
  lines: readonly Line[],
): View {
  if (ids.length === 0) return nothing;
  const shown = lines.filter(([id]) => ids.includes(id));
  const others = ids.filter((id) => !shown.some(([each]) => each === id));
  return html`<div>
    ${heading(model.headingLevel + 2, title)}
    ${
      shown.length
        ? html`<ul class="signs message">
            ${shown.map(([id, line]) => signView(model, id, line))}
          </ul>`
        : nothing
    }
    <ul class="signs">
      ${others.map((id) => signView(model, id))}
    </ul>
  </div>`;
}

/** What a genuine message is like beside a false one. Both are made up, so nobody learns to trust a look. */
function signsView(model: GoodToKnowModel): View {
  const { content } = model;
  const ids = Object.keys(content.signs).filter(model.shown);
  const isGenuine = (id: string): boolean => content.signs[id]?.genuine === true;
  return html`<p class="muted">
      ${msg('Both messages are made up. A false one can look just like a real one.', { id: 'safety.made-up' })}
    </p>
    <div class="sides">
      ${side(
        model,
        msg('Signs of fraud', { id: 'safety.fraud' }),
        ids.filter((id) => !isGenuine(id)),
        fakeLines(),
      )}
      ${side(model, msg('A real message from MitID', { id: 'safety.real' }), ids.filter(isGenuine), realLines())}
    </div>`;
}

function tipsView({ content, shown }: GoodToKnowModel): View {
  const ids = Object.keys(content.tips).filter(shown);
  return html`<ul class="tips">
    ${ids.map((id) => {
      const text = content.text.tips[id];
      return text
        ? html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
            <strong>${titleOf(text)}</strong> ${paragraphs(text.body)}
          </li>`
        : nothing;
    })}
  </ul>`;
}

/** What holds whatever has happened: it stands folded under the question and under the result. */
export function goodToKnow(model: GoodToKnowModel): View {
  const { content, shown, unfolded } = model;
  const has = (kind: 'signs' | 'tips'): boolean => Object.keys(content[kind]).some(shown);
  return html`<ul class="answers-list">
    ${
      has('signs')
        ? entryView(
            {
              id: 'signs',
              summary: msg('What real messages are like', { id: 'safety.signs' }),
              body: signsView(model),
            },
            unfolded,
          )
        : nothing
    }
    ${
      has('tips')
        ? entryView(
            {
              id: 'tips',
              summary: msg('Good habits', { id: 'safety.tips' }),
              body: tipsView(model),
            },
            unfolded,
          )
        : nothing
    }
  </ul>`;
}

/** Where it is from. */
export const goodToKnowSaid = (
  { signs, tips }: Content,
  shown: (id: string) => boolean,
): Provenance[] =>
  [signs, tips].flatMap((items) =>
    Object.entries<Provenance>(items).flatMap(([id, item]) => (shown(id) ? [item] : [])),
  );
