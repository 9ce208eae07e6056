/** The report in the OpenACR format: YAML that tools of buyers read and compare. Pure. */
import { stringify } from 'yaml';
import { clauses, criteria, type Criterion, type Result } from './criteria.ts';

export interface Product {
  readonly version: string;
  readonly description: string;
  /** `2026-11-30`. */
  readonly day: string;
  /** How it was evaluated, in a sentence or two. */
  readonly method: string;
}

const CATALOG = '2.5-edition-wcag-2.2-508-eu-en';

interface Line {
  readonly id: string;
  readonly result: Result;
  readonly note: string;
  readonly unchecked?: string | undefined;
  readonly host?: string | undefined;
}

/** What a buyer reads beside the level. */
const notesOf = ({ note, unchecked, host }: Line): string =>
  [note, unchecked && `Not checked by a person: ${unchecked}`, host && `The host: ${host}`]
    .filter(Boolean)
    .join(' ');

const entry = (line: Line): object => ({
  num: line.id,
  components: [{ name: 'web', adherence: { level: line.result, notes: notesOf(line) } }],
});

const ofLevel = (level: Criterion['level']): object => ({
  criteria: criteria.filter((each) => each.level === level).map(entry),
});

const noteOf = (id: string): object => ({
  notes: clauses
    .filter((each) => each.id === id || each.id.startsWith(`${id}.`))
    .map(({ id: number, name, note }) => `${number} ${name}: ${note}`)
    .join('\n'),
});

/** The format wants an address; whoever publishes a copy has one. */
const CONTACT = {
  name: 'The developers of mitid-widgets',
  company_name: 'mitid-widgets',
  email: 'set-by-the-publisher@example.invalid',
};

const OUT = { disabled: true };

export const openAcr = ({ version, description, day, method }: Product): string =>
  stringify(
    {
      title: 'mitid-widgets Accessibility Conformance Report',
      product: { name: 'mitid-widgets', version, description },
      author: CONTACT,
      vendor: CONTACT,
      report_date: day,
      evaluation_methods_used: method,
      license: 'MIT',
      catalog: CATALOG,
      chapters: {
        success_criteria_level_a: ofLevel('A'),
        success_criteria_level_aa: ofLevel('AA'),
        success_criteria_level_aaa: { ...OUT, notes: 'Not evaluated.' },
        functional_performance_criteria: OUT,
        hardware: OUT,
        software: OUT,
        support_documentation_and_services: OUT,
        en_301_549_functional_performance: { notes: 'Follows from clause 9, table B.2.' },
        en_301_549_generic_requirements: noteOf('5'),
        en_301_549_ict_with_two_way_voice: noteOf('6'),
        en_301_549_ict_with_video: noteOf('7'),
        en_301_549_hardware: noteOf('8'),
        en_301_549_web: noteOf('9'),
        'en_301_549_non-web-documents': noteOf('10'),
        en_301_549_software: noteOf('11'),
        en_301_549_documentation_and_support_services: noteOf('12'),
        en_301_549_ict_providing_relay_or_emergency_service_access: OUT,
      },
    },
    // Readers of older YAML would take a day for a date.
    { version: '1.1' },
  );
