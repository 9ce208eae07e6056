/** By hand with React 19. */
import {
  createElement as h,
  useEffect,
  useRef,
  useState,
  type ReactElement,
  type SubmitEvent,
} from 'react';
import { createRoot } from 'react-dom/client';
import { questions } from 'virtual:interview';

function Interview(): ReactElement {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    if (at > 0) top.current?.focus();
  }, [at]);
  const question = questions[at];
  const back = h(
    'button',
    {
      type: 'button',
      className: 'back',
      onClick: () => {
        setAt(at - 1);
      },
    },
    'Back',
  );
  if (!question) {
    return h(
      'div',
      null,
      h('h2', { tabIndex: -1, ref: top as never }, 'Go to the counter'),
      answers.map((answer, asked) =>
        h('p', { key: asked }, `${questions[asked]?.question ?? ''} ${answer}`),
      ),
      back,
    );
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isAnswered = answers[at] !== undefined;
    setMissing(!isAnswered);
    if (isAnswered) setAt(at + 1);
  };
  return h(
    'div',
    null,
    h('h2', null, 'How do I get MitID?'),
    h('progress', { value: at, max: questions.length, 'aria-label': 'Progress' }),
    h('p', { className: 'muted' }, `Question ${at + 1} of ${questions.length}`),
    h(
      'form',
      { onSubmit: submit },
      h(
        'fieldset',
        null,
        h('legend', { tabIndex: -1, ref: top as never }, question.question),
        question.options.map((option) =>
          h(
            'label',
            { key: option },
            h('input', {
              type: 'radio',
              name: question.id,
              checked: answers[at] === option,
              onChange: () => {
                setAnswers([...answers.slice(0, at), option]);
              },
            }),
            option,
          ),
        ),
      ),
      isMissing && h('p', { className: 'error', role: 'alert' }, 'Choose an answer.'),
      h('button', null, 'Continue'),
      at > 0 && back,
    ),
  );
}

createRoot(document.querySelector('main') as HTMLElement).render(h(Interview));
