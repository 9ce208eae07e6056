/** By hand with React 19. */
import { createElement as h, useState, type SubmitEvent, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { questions } from 'virtual:interview';

function Interview(): ReactElement {
  const [at, setAt] = useState(0);
  const [answer, setAnswer] = useState('');
  const question = questions[at];
  if (!question) return h('h2', null, 'Go to the counter');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAnswer('');
    setAt(at + 1);
  };
  return h(
    'form',
    { onSubmit: submit },
    h('progress', { value: at, max: questions.length }),
    h(
      'fieldset',
      null,
      h('legend', null, question.question),
      question.options.map((option) =>
        h(
          'label',
          { key: option },
          h('input', {
            type: 'radio',
            name: question.id,
            checked: answer === option,
            onChange: () => {
              setAnswer(option);
            },
          }),
          option,
        ),
      ),
    ),
    h('button', null, 'Continue'),
  );
}

createRoot(document.querySelector('main') as HTMLElement).render(h(Interview));
