import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { entryView, type Unfolded } from '../../finder/entry.ts';
import { heading } from '../../core/views/heading.ts';
import type { Sources } from '../../reading/sources.ts';
import { paragraphs, titleOf } from '../../core/views/text.ts';
import { verdictIcon } from '../../reading/verdict-icon.ts';
import type { View } from '../../core/views/view.ts';

type Content = Part<'safety'>;

export interface GoodToKnowModel {
  readonly content: Content;
  readonly shown: (id: string) => boolean;
  readonly headingLevel: number;
  readonly sources: Sources;
  readonly unfolded: Unfolded;
}

function signList({ content, sources }: GoodToKnowModel, ids: readonly string[]): View {
  return html`<ul class="signs">
    ${ids.map((id) => {
      const [sign, text] = [content.signs[id], content.text.signs[id]];
      return sign && text
        ? html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
            ${verdictIcon(sign.genuine ? 'right' : 'wrong')}
            <span>${text.title}</span> ${sources.of(sign, text)}
          </li>`
        : nothing;
    })}
  </ul>`;
}

/** What a genuine message is like, in words: a picture of one would teach to trust pictures. */
function signsView(model: GoodToKnowModel): View {
  const { content, headingLevel } = model;
  const ids = Object.keys(content.signs).filter(model.shown);
  const isGenuine = (id: string): boolean => content.signs[id]?.genuine === true;
  const part = (title: string, list: readonly string[]): View =>
    list.length
      ? html`<div>${heading(headingLevel + 2, title)} ${signList(model, list)}</div>`
      : nothing;
  return html`<div class="sides">
    ${part(msg('A real message from MitID', { id: 'safety.real' }), ids.filter(isGenuine))}
    ${part(
      msg('Signs of fraud', { id: 'safety.fraud' }),
      ids.filter((id) => !isGenuine(id)),
    )}
  </div>`;
}

function tipsView({ content, shown, sources }: GoodToKnowModel): View {
  const ids = Object.keys(content.tips).filter(shown);
  return html`<ul class="tips">
    ${ids.map((id) => {
      const text = content.text.tips[id];
      return text
        ? html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
            <strong>${titleOf(text)}</strong> ${paragraphs(text.body)}
            ${sources.of(content.tips[id], text)}
          </li>`
        : nothing;
    })}
  </ul>`;
}

export type GoodToKnow = 'signs' | 'tips';

/** What holds whatever has happened: it stands folded beside the question and under the result. */
export function goodToKnow(
  model: GoodToKnowModel,
  kinds: readonly GoodToKnow[] = ['signs', 'tips'],
): View {
  const { content, shown, unfolded } = model;
  const has = (kind: GoodToKnow): boolean =>
    kinds.includes(kind) && Object.keys(content[kind]).some(shown);
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
