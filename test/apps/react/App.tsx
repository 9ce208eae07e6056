import { useState } from 'react';
import type { MitidEligibilityChecker } from 'mitid-widgets';
import 'mitid-widgets/react';
import 'mitid-widgets/widgets/eligibility-checker/define';

const known = { mitid: 'none' };

export function App() {
  const [outcome, setOutcome] = useState<string | null>();
  const [steps, setSteps] = useState<readonly string[]>([]);
  const [isShown, setShown] = useState(true);
  const [possible, setPossible] = useState<number>();
  const show = (checker: MitidEligibilityChecker): void => setPossible(checker.possible.length);

  return (
    <>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide' : 'Show'}
      </button>
      <p id="steps">{steps.join(' ')}</p>
      <p id="possible">{possible}</p>
      <p id="outcome">{outcome}</p>
      {isShown && (
        <mitid-eligibility-checker
          lang="en"
          heading-level={3}
          theme={steps.length % 2 ? 'light' : 'auto'}
          answers={known}
          exclude="mobile-network-voice"
          onmitid-step={(event) => {
            setSteps([...steps, event.detail.step]);
            show(event.currentTarget);
          }}
          onmitid-outcome={(event) => setOutcome(event.detail.outcome)}
        >
          <a href="https://www.mitid.dk/en-gb/">Read about MitID on mitid.dk</a>
        </mitid-eligibility-checker>
      )}
    </>
  );
}
