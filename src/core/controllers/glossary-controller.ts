import { html, type ReactiveControllerHost } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { load } from '../../loading/load.ts';
import { glossaryView } from '../views/glossary.ts';
import type { View } from '../views/view.ts';
import { ContentController } from './content-controller.ts';
import type { OverlayController } from './overlay-controller.ts';

interface Options {
  readonly overlay: OverlayController;
  readonly onError: (message: string, cause: unknown) => void;
}

type Code = typeof import('../../glossary/glossary.late.ts');

/** The words that a newcomer does not know: loaded once somebody looks them up. */
export class GlossaryController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #terms: ContentController<'terms'>;
  #code: Code | undefined;
  #isOpen = false;

  constructor(host: ReactiveControllerHost & Element, options: Options) {
    this.#host = host;
    this.#terms = new ContentController(host, 'terms', {
      ...options,
      code: async () => {
        this.#code = await load<Code>('late/glossary');
      },
    });
  }

  /** The words among some texts, in a language. */
  view(texts: object, locale: string): View {
    if (this.#isOpen) this.#terms.want(locale);
    const part = this.#terms.content;
    const hasFailed = this.#terms.state.kind === 'failed';
    return glossaryView({
      // Other texts have other words: a page translator may have put nodes of its own where the old ones were.
      list: part && this.#code && html`${keyed(texts, this.#code.termsView(part, texts))}`,
      hasFailed,
      isOpen: this.#isOpen,
      toggle: (open) => {
        this.#isOpen = open;
        if (open && hasFailed) this.#terms.retry(locale);
        this.#host.requestUpdate();
      },
    });
  }
}
