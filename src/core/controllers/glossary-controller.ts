import type { ReactiveControllerHost } from 'lit';
import { termsIn } from '../../engine/terms.ts';
import { glossaryView } from '../views/glossary.ts';
import type { View } from '../views/view.ts';
import type { ChangesController } from './overlay-controller.ts';
import { PartController } from './content-controller.ts';

interface Options {
  readonly changes: ChangesController;
  readonly onError: (message: string, cause: unknown) => void;
}

/** The words that a newcomer does not know: loaded once somebody looks them up. */
export class Glossary {
  readonly #host: ReactiveControllerHost & Element;
  readonly #terms: PartController<'terms'>;
  #isOpen = false;

  constructor(host: ReactiveControllerHost & Element, options: Options) {
    this.#host = host;
    this.#terms = new PartController(host, 'terms', options);
  }

  /** The words among some texts, in a language. */
  view(texts: object, locale: string): View {
    if (this.#isOpen) this.#terms.want(locale);
    const part = this.#terms.content;
    const hasFailed = this.#terms.state.kind === 'failed';
    return glossaryView({
      terms: part && { ids: termsIn(part.text.terms, texts), part },
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
