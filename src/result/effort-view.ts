/** How long, how often, at what cost: a row of figures under the answer. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { View } from '../core/views/view.ts';
import { sumEffort, type Leg } from '../engine/effort.ts';
import { daysWords, visitsWords } from './effort-words.ts';

/**
 * The legs of the way as they add up; what nobody knows is left out. `hasOffice`: where the app does not work, there
 * is a visit after all.
 */
export function effortView(legs: readonly Leg[], locale: string, hasOffice = false): View {
  const sum = sumEffort(legs);
  const isTimeKnown = sum.unknown.duration.length < legs.length;
  const days = isTimeKnown ? daysWords(sum.days, locale) : undefined;
  return html`<ul class="effort">
    ${days ? html`<li>${days}</li>` : nothing}
    <li>
      ${
        hasOffice && sum.visits.most === 0
          ? msg('no visit, if the app works', { id: 'effort.app-works' })
          : visitsWords(sum, locale)
      }
    </li>
    <li>${msg('MitID is free', { id: 'effort.free' })}</li>
  </ul>`;
}
