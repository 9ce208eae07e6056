import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkAnswers, without, type Answers, type Facts } from '../../engine/facts.ts';
import { createProfile, subscribeTo, type Profile } from '../../engine/profile.ts';
import { load } from '../../loading/load.ts';
import { warnUnknown } from '../element/report.ts';
import { memoizeLast } from '../memoize-last.ts';
import { pageProfile } from '../page-profile.ts';

interface Host extends ReactiveControllerHost {
  /** What the host says of the reader, as it said it. */
  readonly hostAnswers: Answers;
  readonly isolated: boolean;
  /** The answers of the guide that the widget is a part of. */
  readonly sharedProfile: Profile | undefined;
  /** What is said here is for nobody else: not shared, not kept, in no link. */
  readonly isPrivate: boolean;
  /** The facts of the widget's own content, once that is there. */
  readonly facts: Facts | undefined;
}

/** All facts: nobody needs them unless a host says something that the widget itself does not know. */
let allFacts: Facts | undefined;

/** Answers that can be so. While not all facts are there, those to others are taken as they are. */
const soundAnswers = (said: Answers, facts: Facts = {}, all: Facts | undefined) =>
  checkAnswers(said, all ?? facts, !all);

/** What is known of the reader: what the host says, and what the reader said, here or elsewhere on the page. */
export class AnswersController implements ReactiveController {
  readonly #host: Host;
  readonly #own = createProfile();
  #release: (() => void)[] = [];
  #warned: object | undefined;

  readonly #ofHost = memoizeLast(soundAnswers);
  // A link or an earlier version may say what this one does not know.
  readonly #ofReader = memoizeLast(soundAnswers);
  readonly #unsaid = memoizeLast((host: Answers, reader: Answers) =>
    without(host, Object.keys(reader)),
  );

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get profile(): Profile {
    const { isolated, isPrivate, sharedProfile } = this.#host;
    if (isPrivate) return this.#own;
    return sharedProfile ?? (isolated ? this.#own : pageProfile);
  }

  /** What the reader said, here or in another widget of the page. */
  get ofReader(): Answers {
    return this.#ofReader(this.profile.answers.value, this.#host.facts, allFacts).answers;
  }

  /** What the host says that can be so. */
  get ofHost(): Answers {
    return this.#checked.answers;
  }

  /** What the host says, as far as the reader did not say otherwise. */
  unsaidBy(reader: Answers): Answers {
    return this.#unsaid(this.ofHost, reader);
  }

  get #checked(): ReturnType<typeof checkAnswers> {
    return this.#ofHost(this.#host.hostAnswers, this.#host.facts, allFacts);
  }

  hostConnected(): void {
    const changed = (): void => {
      this.#host.requestUpdate();
    };
    const profiles = [pageProfile, this.#own, this.#host.sharedProfile];
    this.#release = profiles.flatMap((each) => (each ? [subscribeTo(each, changed)] : []));
  }

  hostDisconnected(): void {
    for (const release of this.#release.splice(0)) release();
  }

  /** Says to the console what is wrong in the host's answers. */
  hostUpdate(): void {
    const { facts, hostAnswers } = this.#host;
    const said = Object.keys({ ...hostAnswers, ...this.profile.answers.value });
    if (!allFacts && said.some((fact) => !(fact in (facts ?? {})))) {
      void this.#loadFacts();
      return;
    }
    const checked = this.#checked;
    if (checked === this.#warned) return;
    this.#warned = checked;
    for (const { text, expected } of checked.problems) {
      warnUnknown(`answers="${text}"`, 'it is left out', expected);
    }
  }

  async #loadFacts(): Promise<void> {
    try {
      allFacts = (await load<{ readonly default: Facts }>('content/facts')).default;
      this.#host.requestUpdate();
    } catch {
      // Without them the host's slips are not said; nothing else hangs on it.
    }
  }
}
