/**
 * Paragraphs for the accessibility statement of a host, in the order of the model statement of the European
 * Commission (decision 2018/1523), which the Danish tool for statements follows. Pure.
 */
import { criteria, limits } from './criteria.ts';

export type StatementLanguage = 'da' | 'en';

export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

export interface Facts {
  readonly version: string;
  readonly day: string;
  readonly isTested: boolean;
  /** Names and versions of the browsers' engines. */
  readonly engines: string;
}

/** Criteria that are met only in part, by number. */
const partly = criteria.filter(({ result }) => result === 'partially-supports').map(({ id }) => id);

/** What the host has to see to itself. It is English in the report, so the statement has its own words. */
const ofHost: Readonly<Record<StatementLanguage, readonly string[]>> = {
  en: [
    'the language (lang) and the title of the page, and the title of a frame',
    'the level of the widget’s heading, so that the headings of the page build an outline',
    'colours that we set ourselves, and anything of ours that covers the widget',
    'what we have written into the widget: contacts, opening hours and texts',
  ],
  da: [
    'sidens sprog (lang) og titel, og titlen på en ramme',
    'niveauet på widgettens overskrift, så sidens overskrifter passer sammen',
    'farver, vi selv har sat, og alt fra os, der dækker for widgetten',
    'det, vi selv har skrevet i widgetten: kontakter, åbningstider og tekster',
  ],
};

function danish({ version, day, isTested, engines }: Facts): Section[] {
  return [
    {
      title: 'Overholdelsesstatus',
      paragraphs: [
        `På [skriv siderne] bruger vi mitid-widgets, version ${version}, til at forklare MitID. Efter udviklernes egen vurdering lever de op til EN 301 549 V3.2.1, herunder WCAG 2.1 på niveau AA, og til WCAG 2.2 på niveau AA. ${partly.length === 0 ? 'Der er ingen kendte fejl.' : `Det gælder dog kun delvist for ${partly.join(', ')}.`}`,
      ],
    },
    {
      title: 'Det, vi ved, der mangler',
      paragraphs: ['Intet af det er et brud på kravene, men du bør kende det:'],
      points: limits.map(({ what, wayRound }) => `${what.da} ${wayRound.da}`),
    },
    {
      title: 'Det, vi selv har ansvaret for',
      paragraphs: ['Resten af siden er vores, og derudover:'],
      points: ofHost.da,
    },
    {
      title: 'Udarbejdelse af erklæringen',
      paragraphs: [
        isTested
          ? `Udviklernes vurdering er fra ${day}. Den bygger på automatiske test af alle widgets i ${engines} og på gennemlytning med en skærmlæser. Rapporten, kriterium for kriterium, følger med widgets i mappen accessibility.`
          : 'Udviklernes vurdering, kriterium for kriterium, følger med widgets i mappen accessibility.',
        'Erklæringen er sidst gennemgået [skriv dato]. Den skal ajourføres mindst én gang om året, og når siden ændres.',
      ],
    },
    {
      title: 'Feedback og kontakt',
      paragraphs: [
        'Er der noget, du ikke kan bruge eller forstå? Skriv til [skriv e-mail] eller ring på [skriv telefonnummer]. Fortæl, hvilken side det er, og hvad du bruger: så finder vi en anden vej, mens vi retter fejlen.',
      ],
    },
    {
      title: 'Håndhævelse',
      paragraphs: [
        'Kontakt os først. Er svaret ikke godt nok, eller har du ikke fået et inden for 10 arbejdsdage, kan du henvende dig til Digitaliseringsstyrelsen, som fører tilsyn. På digst.dk står der, hvordan.',
      ],
    },
  ];
}

function english({ version, day, isTested, engines }: Facts): Section[] {
  return [
    {
      title: 'Compliance status',
      paragraphs: [
        `On [name the pages] we use mitid-widgets, version ${version}, to explain MitID. In the developers’ own assessment they meet EN 301 549 V3.2.1, which includes WCAG 2.1 at level AA, and WCAG 2.2 at level AA. ${partly.length === 0 ? 'No failures are known.' : `For ${partly.join(', ')} they do so in part.`}`,
      ],
    },
    {
      title: 'What we know is missing',
      paragraphs: ['None of it fails a requirement, but you should know:'],
      points: limits.map(({ what, wayRound }) => `${what.en} ${wayRound.en}`),
    },
    {
      title: 'What is our part',
      paragraphs: ['The rest of the page is ours, and so is:'],
      points: ofHost.en,
    },
    {
      title: 'Preparation of this statement',
      paragraphs: [
        isTested
          ? `The developers’ assessment is of ${day}. It rests on automatic tests of every widget in ${engines}, and on listening with a screen reader. The report, criterion by criterion, comes with the widgets in the folder accessibility.`
          : 'The developers’ assessment, criterion by criterion, comes with the widgets in the folder accessibility.',
        'This statement was last reviewed on [date]. It must be reviewed at least once a year, and when the site changes.',
      ],
    },
    {
      title: 'Feedback and contact',
      paragraphs: [
        'Is there anything that you cannot use or understand? Write to [e-mail] or call [telephone]. Tell us which page it is and what you use: we will find another way while we mend it.',
      ],
    },
    {
      title: 'Enforcement procedure',
      paragraphs: [
        'Contact us first. If the answer does not satisfy you, or none comes within 10 working days, you can turn to the Agency for Digital Government (Digitaliseringsstyrelsen), which supervises. See digst.dk.',
      ],
    },
  ];
}

export const statementOf = (lang: StatementLanguage, facts: Facts): Section[] =>
  lang === 'da' ? danish(facts) : english(facts);
