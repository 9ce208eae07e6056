import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, infoIcon, warnIcon } from './icons.ts';
import { prose } from './text.ts';

export type Tone = 'info' | 'warn' | 'danger';

const icons = { info: infoIcon, warn: warnIcon, danger: alertIcon };

export const notice = (
  tone: Tone,
  title: unknown,
  body: unknown = '',
  item?: string,
): TemplateResult => html`
  <div class="notice ${tone}" part="notice" data-item=${item ?? nothing}>
    ${icons[tone]}
    <div>
      <strong>${prose(title)}</strong>
      ${body}
    </div>
  </div>
`;
