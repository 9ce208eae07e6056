/** Faults that are seeded into a page, to see that the walks hear them. */
export interface Fault {
  /** The walk that comes past it. */
  readonly walk: string;
  /** What it is told by. */
  readonly told: string;
  /** Runs in the page before the walk begins. */
  readonly script: string;
}

/** Does something to whatever the widget shows, again and again. */
const always = (script: string): string => `setInterval(() => {
  const { shadowRoot } = document.querySelector('mitid-eligibility-checker') ?? {};
  for (const option of shadowRoot?.querySelectorAll('.option') ?? []) {
    const [label, hint] = ['.option-label', '.hint'].map((name) => option.querySelector(name)?.textContent);
    if (hint) { ${script} }
  }
}, 50);`;

/** Leaves focus where it is. */
const without = (selector: string): string => `{
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (...given) {
    if (!this.matches('${selector}')) focus.apply(this, given);
  };
}`;

export const faults: Readonly<Record<string, Fault>> = {
  'a hint spoken twice': {
    walk: 'eligibility-checker',
    told: 'said twice: “We show what depends on it',
    script: always(
      `if (!option.querySelector('.hint + .hint')) option.querySelector('.hint').after(option.querySelector('.hint').cloneNode(true))`,
    ),
  },
  'an error unspoken': {
    walk: 'page-error',
    told: 'said 0 times, not once: “This guide could not be loaded”',
    script: without('[data-focus]'),
  },
  'a result silent': {
    walk: 'eligibility-checker',
    told: 'said 0 times, not once: “Get your MitID to work again”',
    script: without('#outcome'),
  },
  'glued words in a name': {
    walk: 'eligibility-checker',
    told: 'glued words: “I am not sure',
    script: always(`option.setAttribute('aria-label', label + hint)`),
  },
  'focus lost': {
    walk: 'eligibility-checker',
    told: 'lost focus',
    script: `document.addEventListener('click', () => setTimeout(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      at?.blur();
    }, 200));`,
  },
};
