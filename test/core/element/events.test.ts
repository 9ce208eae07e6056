import { expect } from '@open-wc/testing';
import {
  MitidErrorEvent,
  MitidOutcomeEvent,
  MitidProgressEvent,
  MitidReadyEvent,
  MitidStepEvent,
} from '../../../src/core/element/events.ts';

const events = [
  { event: new MitidReadyEvent('w'), type: 'mitid-ready', detail: { widget: 'w' } },
  {
    event: new MitidStepEvent('w', 'age'),
    type: 'mitid-step',
    detail: { widget: 'w', step: 'age' },
  },
  {
    event: new MitidOutcomeEvent('w', null),
    type: 'mitid-outcome',
    detail: { widget: 'w', outcome: null },
  },
  {
    event: new MitidProgressEvent('w', 1, 2),
    type: 'mitid-progress',
    detail: { widget: 'w', done: 1, total: 2 },
  },
  {
    event: new MitidErrorEvent('w', 'render-failed', 'why'),
    type: 'mitid-error',
    detail: { widget: 'w', code: 'render-failed', message: 'why' },
  },
];

for (const { event, type, detail } of events) {
  describe(type, () => {
    it('is an event of its own kind with the detail that is documented', () => {
      expect(event).to.be.instanceOf(Event);
      expect(event.type).to.equal(type);
      expect(event.detail).to.deep.equal(detail);
    });

    it('rises through shadow roots and cannot be cancelled', () => {
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    });

    it('has a detail that nobody can change', () => {
      expect(Object.isFrozen(event.detail)).to.equal(true);
    });
  });
}
