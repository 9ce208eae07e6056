/** Worked cases: a person, and what the widget tells them or must not tell them. */
import { expect } from '@open-wc/testing';
import { ChooserHarness } from './authenticator-chooser/authenticator-chooser.harness.ts';
import type { InterviewHarness } from '../interview/interview.harness.ts';
import { SafetyHarness } from './safety-check/safety-check.harness.ts';
import { TroubleshooterHarness } from './troubleshooter/troubleshooter.harness.ts';
import { usePage } from '../support/widget-page.ts';
import type { Given } from '../support/widget-people.ts';

interface Case {
  readonly mount: (markup: string) => Promise<InterviewHarness>;
  readonly widget: string;
  readonly given: Given;
  /** For each point that must be made, what makes it, read without unfolding anything. */
  readonly says: Readonly<Record<string, readonly RegExp[]>>;
  /** For each claim that must not be made, how to tell it, and a sentence that makes it. */
  readonly saysNot: Readonly<Record<string, { readonly claim: RegExp; readonly as: string }>>;
}

const troubleshooter = {
  widget: 'troubleshooter',
  mount: (markup: string) => TroubleshooterHarness.mount(markup),
};
const chooser = {
  widget: 'authenticator-chooser',
  mount: (markup: string) => ChooserHarness.mount(markup),
};
const safetyCheck = {
  widget: 'safety-check',
  mount: (markup: string) => SafetyHarness.mount(markup),
};

const cases: Readonly<Record<string, Case>> = {
  'new-phone-old-one-still-works': {
    ...troubleshooter,
    given: { problem: 'I have a new phone, and the old one works' },
    says: {
      'keep the old phone until the app works on the new one': [
        /keep the old phone\b.*\bbefore the app works on the new phone/i,
      ],
      'copy the app from the menu of the old app by QR code': [
        /in the old app\b.*\bchoose to copy in the menu/i,
        /scan the QR code/i,
      ],
      'there is a wait of one hour': [/wait (of )?one hour/i],
      'user ID, a code by SMS and a new PIN are needed': [
        /need your user ID and a code by text/i,
        /choose a new PIN/i,
      ],
    },
    saysNot: {
      'visit the bank for new codes': {
        claim: /bank\b[^.]*\bnew (codes?|PIN)/i,
        as: 'Visit your bank for new codes.',
      },
      'delete the app on the old phone first': {
        claim: /(first,? delete|delete the (old )?app( on the old phone)? first)/i,
        as: 'Delete the app on the old phone first.',
      },
    },
  },
  'phone-stolen-app-was-the-only-way': {
    ...troubleshooter,
    given: {
      problem: 'My phone is lost or stolen',
      'other-way': 'none',
      'photo-id': 'chip-passport',
    },
    says: {
      'block the app at once, by calling MitID Support on +45 33 98 00 10': [
        /call MitID Support to block the app do it right away/i,
        /MitID Support\b.*\+45 33 98 00 10/,
      ],
      'have the phone company block the SIM card': [/SIM card blocked call your phone company/i],
      'call the bank if money may be at risk': [/money at risk\? call your bank/i],
      'afterwards scan the passport in the app on a new phone, or go to Borgerservice': [
        /block the app\b.*\bscan your ID\b.*\bBorgerservice/i,
      ],
    },
    saysNot: {
      'wait and see whether the phone turns up': {
        claim: /wait and see|turns up/i,
        as: 'Wait and see whether it turns up.',
      },
      'the bank resets MitID': {
        claim: /bank\b[^.]*\b(reset|unlock|open)s?\b[^.]*\bMitID/i,
        as: 'The bank resets your MitID.',
      },
      'phone support can send a temporary PIN to someone who has only foreign documents': {
        claim: /temporary PIN/i,
        as: 'MitID Support can send you a temporary PIN.',
      },
    },
  },
  'forgot-pin-foreign-passport': {
    ...troubleshooter,
    given: { problem: 'I forgot my PIN', 'photo-id': 'chip-passport', phone: 'reads-chip' },
    says: {
      'in the app menu choose that the PIN is forgotten, scan the passport and the face, and set a new PIN':
        [/new PIN in the app say that you forgot it\. then scan your ID\b[^.]*\bface\b.*\bmenu\b/i],
      'if the scan does not work, go to Borgerservice': [
        /if that does not work\b.*\bgo to Citizen Service\b.*\bBorgerservice/i,
      ],
      'a temporary PIN by phone is only for people with a Danish or Greenlandic passport or licence':
        [/temporary PIN only if you have a Danish or Greenlandic passport or licence/i],
    },
    saysNot: {
      'the bank resets the PIN': {
        claim: /bank\b[^.]*\b(reset|new)\w*\b[^.]*\bPIN/i,
        as: 'The bank resets your PIN.',
      },
      'MitID must be made anew': {
        claim: /\bnew MitID|MitID (again|anew)|as a new user/i,
        as: 'You must get a new MitID.',
      },
    },
  },
  'reader-with-low-vision': {
    ...chooser,
    given: { device: 'recent', 'app-wanted': 'no', sight: 'needs-sound' },
    says: {
      'the audio code reader, which speaks the code': [
        /an audio code reader/i,
        /reads the code aloud/i,
      ],
      'the first three are free': [/the first three are free/i],
      'a user ID and a password are needed with it': [/need your user ID and a password/i],
      'one cannot have a code display and an audio code reader at the same time': [
        /an audio code reader or a code display, not both/i,
      ],
    },
    saysNot: {
      'the code display is the one made for low vision': {
        claim: /code display\b[^.]*\blow vision/i,
        as: 'The code display is made for people with low vision.',
      },
      // From the name of the reader in the comparison to that of the next, the chip.
      'a price for the audio code reader': {
        claim:
          /(aloud|Audio code reader kodeoplæser)((?!Chip MitID-chip|Code display kodeviser).)*\d kr\b/,
        as: 'Audio code reader kodeoplæser The first three are free, then 41.71 kr. each.',
      },
    },
  },
  'student-with-recent-smartphone': {
    ...chooser,
    given: { device: 'recent', 'app-wanted': 'yes' },
    says: {
      'the MitID app, which is free': [/the MitID app\b.*\b(it is free|it costs nothing)/i],
      'set up a backup: the app on a second device or a code display': [
        /have a backup/i,
        /the app on a second device/i,
        /a code display (beside|alongside) the app/i,
      ],
    },
    saysNot: {
      'buy a chip to be safe': { claim: /buy (a|the) chip/i, as: 'Buy a chip to be safe.' },
      'a lowest iOS version number': {
        claim: /\b(iOS|iPadOS|Android) ?\d/i,
        as: 'You need iOS 15 or later.',
      },
      'approve whenever a push alert comes': {
        claim: /(?<!never )\bapprove\b[^.]*\b(alert|pops up)/i,
        as: 'Approve when an alert comes.',
      },
    },
  },
  'caller-says-he-is-from-mitid': {
    ...safetyCheck,
    given: { given: 'nothing', event: 'call' },
    says: {
      'it is fraud: nobody real calls about your MitID': [
        /it is fraud/i,
        /(nobody real|no office, bank or company) calls you about your MitID/i,
      ],
      'hang up': [/\bhang up\b/i],
      'approve nothing and give no user ID or code': [
        /approve nothing\. give no user ID[^.]*\bno code/i,
      ],
      'if something was given or approved, block MitID first and then call the bank on a number you found yourself':
        [
          /did you give or approve anything\b.*\bblock your MitID first\. then call the bank\b.*\bfind the number of the bank yourself/i,
        ],
    },
    saysNot: {
      'the user ID alone may be told': {
        claim: /user ID\b[^.]*\b(may|can) be (told|given)/i,
        as: 'The user ID alone may be told.',
      },
      'call back the number that was shown': {
        claim: /(?<!not )\bcall back (on )?(the|that) number/i,
        as: 'Call back the number that was shown.',
      },
    },
  },
  'mail-move-your-nemid-now': {
    ...safetyCheck,
    given: { given: 'nothing', event: 'message', asks: 'nemid' },
    says: {
      'it is fraud: NemID closed in 2023 and there is nothing to move': [
        /it is fraud/i,
        /NemID closed\b[^.]*\b2023/i,
        /nothing left to move/i,
      ],
      'do not press the button; type mitid.dk yourself if in doubt': [
        /do not use a link, a button/i,
        /in doubt\? type mitid\.dk yourself/i,
      ],
    },
    saysNot: {
      'MitID never sends SMS or e-mail': {
        claim: /MitID (never|does not|will not)( ever)? (sends?|writes?)\b/i,
        as: 'MitID never sends texts or e-mails.',
      },
      'there is still time to move': {
        claim: /still (has|have|is|be) time|still time|can still (be )?(move|switch)/i,
        as: 'There is still time to move.',
      },
    },
  },
};

interface Persona {
  readonly id: string;
  readonly widget: string;
  readonly expect: {
    readonly mustSay?: readonly string[];
    readonly mustNotSay?: readonly string[];
  };
}

async function readPersonas(): Promise<Persona[]> {
  const response = await fetch(new URL('../fixtures/personas.json', import.meta.url));
  return ((await response.json()) as { cases: Persona[] }).cases;
}

describe('a person', () => {
  usePage();

  it('is asked about here for each worked case of these widgets, and each of its points', async () => {
    const widgets = new Set(Object.values(cases).map(({ widget }) => widget));
    const wanted = (await readPersonas()).filter(({ widget }) => widgets.has(widget));
    expect(
      Object.entries(cases).map(([id, { widget, says, saysNot }]) => ({
        id,
        widget,
        mustSay: Object.keys(says),
        mustNotSay: Object.keys(saysNot),
      })),
    ).to.have.deep.members(
      wanted.map(({ id, widget, expect: { mustSay, mustNotSay } }) => ({
        id,
        widget,
        mustSay,
        mustNotSay,
      })),
    );
  });

  for (const [id, { widget: name, mount, given, says, saysNot }] of Object.entries(cases)) {
    describe(id, () => {
      const told = async (): Promise<InterviewHarness> => {
        const widget = await mount(`<mitid-${name}></mitid-${name}>`);
        await widget.finish(given);
        return widget;
      };

      for (const [point, patterns] of Object.entries(says)) {
        it(`is told: ${point}`, async () => {
          const widget = await told();
          for (const pattern of patterns) expect(widget.told).to.match(pattern);
        });
      }

      for (const [point, { claim, as }] of Object.entries(saysNot)) {
        it(`is not told: ${point}`, async () => {
          const { text } = await told();
          expect(as, 'the claim goes unnoticed').to.match(claim);
          expect(text).not.to.match(claim);
        });
      }
    });
  }
});
