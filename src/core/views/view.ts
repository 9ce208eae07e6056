import type { nothing, TemplateResult } from 'lit';

/** What a template function gives: something to show, or nothing. */
export type View = TemplateResult | typeof nothing;
