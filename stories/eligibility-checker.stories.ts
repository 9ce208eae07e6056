import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/eligibility-checker/define.ts';
import { asAttribute, halfway, readers, unsureReader } from './fixtures.ts';
import { argTypes, narrow, overlayOf, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Eligibility checker',
  component: 'mitid-eligibility-checker',
  tags: ['autodocs'],
  render: widget('mitid-eligibility-checker'),
  argTypes,
};
export default meta;

const outcome = (id: keyof typeof readers): Story => ({
  args: { answers: asAttribute(readers[id]) },
});

export const Start: Story = {};
export const HalfWay: Story = { args: { answers: asAttribute(halfway) } };
export const NotSure: Story = { args: { answers: asAttribute(unsureReader) } };
export const Danish: Story = { args: { lang: 'da' } };
export const DanishResult: Story = {
  args: { lang: 'da', answers: asAttribute(readers['citizen-service']) },
};
export const Narrow: Story = {
  args: { answers: asAttribute(readers['citizen-service']) },
  decorators: [narrow],
};
export const Dark: Story = {
  args: { theme: 'dark', answers: asAttribute(readers['app-at-home']) },
};

export const MunicipalityOverlay: Story = {
  args: {
    answers: asAttribute(readers['citizen-service']),
    'content-src': overlayOf('municipality'),
  },
};
/** As on another day: a notice says so, and what is old says that too. */
export const AnotherDay: Story = {
  args: { answers: asAttribute(readers['citizen-service']), 'as-of': '2028-01-31' },
};

export const AlreadyHave = outcome('already-have');
export const Recover = outcome('recover');
export const TooYoung = outcome('too-young');
export const ProbablyNotNeeded = outcome('probably-not-needed');
export const CprFirst = outcome('cpr-first');
export const PCodeApp = outcome('p-code-app');
export const TaxNumberFirst = outcome('tax-number-first');
export const AppAtHome = outcome('app-at-home');
export const CitizenService = outcome('citizen-service');
export const AbroadInPerson = outcome('abroad-in-person');
