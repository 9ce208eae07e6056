/** By hand, as small as it can be and still be good: the measure for all others. */
import { questions } from 'virtual:interview';

const root = document.querySelector('main') as HTMLElement;
const answers: number[] = [];

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function show(at: number, isMissing = false): void {
  const question = questions[at];
  const back = make(
    'button',
    {
      type: 'button',
      className: 'back',
      onclick: () => {
        show(at - 1);
      },
    },
    'Back',
  );
  if (!question) {
    const said = answers.map((answer, asked) =>
      make(
        'p',
        {},
        `${questions[asked]?.question ?? ''} ${questions[asked]?.options[answer] ?? ''}`,
      ),
    );
    root.replaceChildren(make('h2', { tabIndex: -1 }, 'Go to the counter'), ...said, back);
    root.querySelector('h2')?.focus();
    return;
  }
  const options = question.options.map((option, value) => {
    const radio = make('input', {
      type: 'radio',
      name: 'answer',
      value: String(value),
      checked: answers[at] === value,
    });
    return make('label', {}, radio, option);
  });
  const form = make(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        const answer = new FormData(form).get('answer');
        if (answer === null) {
          show(at, true);
          return;
        }
        answers[at] = Number(answer);
        show(at + 1);
      },
    },
    make('fieldset', {}, make('legend', { tabIndex: -1 }, question.question), ...options),
    isMissing ? make('p', { className: 'error', role: 'alert' }, 'Choose an answer.') : '',
    make('button', {}, 'Continue'),
    at > 0 ? back : '',
  );
  root.replaceChildren(
    make('h2', {}, 'How do I get MitID?'),
    make('progress', { value: at, max: questions.length, ariaLabel: 'Progress' }),
    make('p', { className: 'muted' }, `Question ${at + 1} of ${questions.length}`),
    form,
  );
  if (at > 0 || isMissing) form.querySelector<HTMLElement>('legend')?.focus();
}

show(0);
