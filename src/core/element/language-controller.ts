import { languages } from '../../content/load.ts';
import { resolveLocale, sourceLocale } from '../i18n/locale.ts';
import { isTranslated } from '../platform/translated.ts';
import { doubtNotice, returnView } from '../views/states.ts';
import type { View } from '../views/view.ts';
import { warnUnknown } from './report.ts';

interface Options {
  /** The language that the reader chose of those that the host offers. */
  readonly chosen: () => string | undefined;
  readonly onChange: () => void;
}

/** The language that a widget is read in: what the reader chose, else that of the page. */
export class LanguageController {
  readonly #host: Element;
  readonly #options: Options;
  #inEnglish = false;
  #last: string | undefined;
  /** Focus goes to the widget once it speaks this language: the button that was pressed is gone. */
  #focusIn: string | undefined;

  constructor(host: Element, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  get wanted(): string {
    return this.#inEnglish ? sourceLocale : this.#usual;
  }

  /** What it would be without the way to the English. */
  get #usual(): string {
    return this.#options.chosen() ?? this.ofPage;
  }

  get ofPage(): string {
    const { locale, unsupported, isGuess } = resolveLocale(this.#host, languages);
    // The translator takes the page for what it was, and so does its reader.
    if (isGuess && this.#last !== undefined && isTranslated()) return this.#last;
    this.#last = locale;
    if (unsupported !== undefined) {
      warnUnknown(`lang="${unsupported}"`, `"${locale}" is used`, languages);
    }
    return locale;
  }

  #read(inEnglish: boolean): void {
    this.#inEnglish = inEnglish;
    this.#focusIn = this.wanted;
    this.#options.onChange();
  }

  /** The reader chose another language: the English was read long enough. */
  leaveEnglish(): void {
    this.#inEnglish = false;
  }

  /** Whether the language that the reader asked for has come; says so once. */
  hasCome(locale: string): boolean {
    if (this.#focusIn !== locale) return false;
    this.#focusIn = undefined;
    return true;
  }

  /** What there is to say of a translation, and the ways to the English and back. */
  notices(doubt: 'machine' | 'stale' | undefined): View[] {
    const read = (inEnglish: boolean) => (): void => {
      this.#read(inEnglish);
    };
    return [
      ...(doubt ? [doubtNotice(doubt, read(true))] : []),
      ...(this.#inEnglish ? [returnView(this.#usual, read(false))] : []),
    ];
  }
}
