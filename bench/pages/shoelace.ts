/** By hand with the web components of Shoelace. */
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import { questions } from 'virtual:interview';

const root = document.querySelector('main') as HTMLElement;

function show(at: number): void {
  const question = questions[at];
  root.textContent = '';
  if (!question) {
    root.append(Object.assign(document.createElement('h2'), { textContent: 'Go to the counter' }));
    return;
  }
  const bar = Object.assign(document.createElement('sl-progress-bar'), {
    value: (100 * at) / questions.length,
  });
  const group = Object.assign(document.createElement('sl-radio-group'), {
    label: question.question,
  });
  question.options.forEach((option, number) => {
    const radio = Object.assign(document.createElement('sl-radio'), { value: String(number) });
    radio.append(option);
    group.append(radio);
  });
  const button = document.createElement('sl-button');
  button.append('Continue');
  button.addEventListener('click', () => {
    show(at + 1);
  });
  root.append(bar, group, button);
}

show(0);
