/** By hand, as small as it can be: the measure for all others. */
import { questions } from 'virtual:interview';

const root = document.querySelector('main') as HTMLElement;

function show(at: number): void {
  const question = questions[at];
  root.textContent = '';
  if (!question) {
    root.append(Object.assign(document.createElement('h2'), { textContent: 'Go to the counter' }));
    return;
  }
  const form = document.createElement('form');
  const group = document.createElement('fieldset');
  group.append(Object.assign(document.createElement('legend'), { textContent: question.question }));
  for (const option of question.options) {
    const label = document.createElement('label');
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'q' });
    label.append(radio, option);
    group.append(label);
  }
  form.append(group, Object.assign(document.createElement('button'), { textContent: 'Continue' }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show(at + 1);
    root.querySelector<HTMLElement>('input, h2')?.focus();
  });
  root.append(form);
}

show(0);
