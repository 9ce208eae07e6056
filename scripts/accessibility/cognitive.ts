/** What makes the widgets easy to understand and to use under stress, and what holds it. */
export interface Ease {
  readonly what: string;
  readonly tests: readonly string[];
}

export const cognitive: readonly Ease[] = [
  {
    what: 'Every question has one quiet line of help, in every language.',
    tests: ['test/content/help.test.ts'],
  },
  {
    what: 'One question at a time, and a button for "not sure" that says how to find out.',
    tests: ['test/widgets/eligibility-checker', 'test/engine'],
  },
  {
    what: 'What does the same has the same words on its button: all are in one list.',
    tests: ['test/content/buttons.test.ts'],
  },
  {
    what: 'Sentences are short; a text that is harder than its limit fails.',
    tests: ['test/cli/readability.test.ts'],
  },
  {
    what: 'Nothing runs out, and nothing that was answered is lost by going back.',
    tests: ['test/interview', 'test/widgets/eligibility-checker'],
  },
  {
    what: 'Who has lost a phone sees the number first, in the first screen, and the rest folded.',
    tests: ['test/embed/reach.test.ts'],
  },
  {
    what: 'While more is asked about what cannot wait, there are two buttons above it, to call and to block: nothing to unfold, and no sources to read.',
    tests: ['test/widgets/troubleshooter'],
  },
  { what: 'Nothing moves for those who asked for less motion.', tests: [] },
];
