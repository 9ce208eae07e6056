import { svg, type TemplateResult } from 'lit';
import { draw } from '../core/views/icons.ts';

const verdicts = {
  wrong: svg`<circle cx="12" cy="12" r="9" /><path d="m8.5 8.5 7 7M15.5 8.5l-7 7" />`,
  partly: svg`<circle cx="12" cy="12" r="9" /><path d="M12 3v18M12 7h4.5M12 12h6M12 17h4.5" />`,
  right: svg`<circle cx="12" cy="12" r="9" /><path d="m7.5 12.5 3 3 6-7" />`,
} as const;

/** Whether something is so, beside the words that say it. */
export const verdictIcon = (verdict: keyof typeof verdicts): TemplateResult =>
  draw(verdicts[verdict]);
