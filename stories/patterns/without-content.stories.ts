/** What a reader sees while content is on its way, and when it does not come. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { MitidElement } from '../../src/core/element/mitid-element.ts';
import { failedView, loadingView } from '../../src/core/views/states.ts';

/** Shows a state of the base class as it is, without content. */
class StateFrame extends MitidElement<'switch'> {
  static override get widget(): string {
    return 'state-frame';
  }

  constructor() {
    super('switch');
  }

  protected override view(): TemplateResult {
    const failed = this.answers['nemid-card'] === 'yes';
    return failed ? failedView(() => undefined) : loadingView();
  }
}
StateFrame.define();

const meta: Meta = { title: 'Patterns/Without content' };
export default meta;

const fallback = html`<a href="https://www.mitid.dk/en-gb/">Read about MitID on mitid.dk</a>`;

export const LoadingWithFallback: StoryObj = {
  render: () => html`<mitid-state-frame isolated>${fallback}</mitid-state-frame>`,
};
export const FailedContent: StoryObj = {
  render: () => html`
    <mitid-state-frame isolated answers="nemid-card=yes">${fallback}</mitid-state-frame>
  `,
};
export const FailedContentInDanish: StoryObj = {
  render: () => html`
    <mitid-state-frame isolated lang="da" answers="nemid-card=yes">${fallback}</mitid-state-frame>
  `,
};
