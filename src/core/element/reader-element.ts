import { LitElement } from 'lit';
import {
  checkAnswers,
  parseAnswers,
  without,
  type Answers,
  type Facts,
} from '../../engine/facts.ts';
import { linkTo } from '../../engine/link.ts';
import { createProfile, subscribeTo, type Profile } from '../../engine/profile.ts';
import { property } from './decorators.ts';
import { soundAnswers } from './host-answers.ts';
import { Keeper } from '../controllers/persistence-controller.ts';
import { latest } from '../memoize-last.ts';
import { pageProfile } from '../page-profile.ts';

/**
 * An element that knows what its reader says and what its host says of the reader: shared with the
 * page or not, kept on the device or not, in a link or not.
 */
export abstract class ReaderElement extends LitElement {
  /** Keeps this widget's answers apart from the other widgets of the page. */
  @property({ type: Boolean })
  isolated = false;

  /** Keeps answers and ticks on this device, with a button that deletes them. */
  @property({ type: Boolean })
  remember = false;

  /**
   * What is known of the reader, by fact. Setting it replaces what the host said before; the
   * questions to those facts are not asked. Getting it gives that and the reader's own answers.
   * As an attribute: `answers="purpose=study citizenship=other"`.
   */
  @property({})
  get answers(): Answers {
    return Object.freeze({ ...this.saidByHost(), ...this.given });
  }
  set answers(value: Answers | string | null | undefined) {
    this.hostAnswers = typeof value === 'string' ? parseAnswers(value) : { ...value };
  }

  /** What the host said, as it said it. @internal The guide hands it on to its parts. */
  @property({ attribute: false })
  hostAnswers: Answers = {};

  /** The answers of the guide that the widget is a part of. @internal */
  @property({ attribute: false })
  sharedProfile: Profile | undefined;

  readonly #ownProfile = createProfile();
  readonly #keeper = new Keeper(
    this,
    () => this.remember && !this.isPrivate,
    () => this.profile,
    () => (this.isolated ? this.ownName : ''),
  );
  #release: (() => void)[] = [];

  readonly #soundOfHost = latest(soundAnswers);
  // A link or an earlier version may say what this one does not know.
  readonly #sound = latest((said: Answers, facts: Facts | undefined) =>
    facts ? checkAnswers(said, facts).answers : said,
  );
  readonly #unsaid = latest((host: Answers, given: Answers) => without(host, Object.keys(given)));

  /** The name under which what is kept apart is stored. */
  protected abstract get ownName(): string;

  /** The facts that can be known, once the content is there. */
  protected abstract get facts(): Facts | undefined;

  /** Whether what is said here is for nobody else: not shared, not kept, in no link. */
  protected get isPrivate(): boolean {
    return false;
  }

  /** It stands in the guide, which says for all its parts what holds for all. */
  protected get isPart(): boolean {
    return this.sharedProfile !== undefined;
  }

  protected get profile(): Profile {
    const own = this.isolated ? this.#ownProfile : pageProfile;
    return this.isPrivate ? this.#ownProfile : (this.sharedProfile ?? own);
  }

  /** The answers that the reader gave, here or in another widget of the page. */
  protected get given(): Answers {
    return this.#sound(this.profile.answers.value, this.facts);
  }

  /** What the host says of the reader, as far as the reader did not say otherwise. */
  protected get preset(): Answers {
    return this.#unsaid(this.saidByHost(), this.given);
  }

  /** What the host says that can be so; what is wrong in it is said to the console. */
  protected saidByHost(): Answers {
    return this.#soundOfHost(this.hostAnswers, this.facts);
  }

  /** The link to this page that brings back what the reader has said and ticked. */
  protected get link(): string | undefined {
    // A page in a frame of its own text, or in a file, has no address that leads back to it.
    if (/^(about|blob|data|file):/.test(location.href)) return undefined;
    return linkTo(location.href, { answers: this.given, ready: this.profile.ready.value });
  }

  /** Something of the reader is on the device. */
  protected get isRemembered(): boolean {
    return this.#keeper.isKept;
  }

  /** Takes away what the reader has said and ticked. */
  protected forget(): void {
    this.#keeper.forget();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const changed = (): void => this.requestUpdate();
    this.#release = [pageProfile, this.#ownProfile, this.sharedProfile].map((profile) =>
      profile ? subscribeTo(profile, changed) : () => undefined,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const release of this.#release.splice(0)) release();
  }
}
