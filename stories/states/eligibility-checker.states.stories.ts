import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/eligibility-checker/define.ts';
import { asAttribute, halfway, readers } from '../fixtures.ts';
import { argTypes, widget, type WidgetArgs } from '../story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'States/Eligibility checker',
  component: 'mitid-eligibility-checker',
  render: widget('mitid-eligibility-checker'),
  argTypes,
};
export default meta;

const outcome = (id: keyof typeof readers): Story => ({
  args: { answers: asAttribute(readers[id]) },
});

export const HalfWay: Story = { args: { answers: asAttribute(halfway) } };
export const DanishResult: Story = {
  args: { lang: 'da', answers: asAttribute(readers['citizen-service']) },
};
/** As on another day: a notice says so, and what is old says that too. */
export const AnotherDay: Story = {
  args: { answers: asAttribute(readers['citizen-service']), 'as-of': '2028-01-31' },
};
export const AlreadyHave: Story = { name: 'Has MitID already', ...outcome('already-have') };
export const Recover: Story = { name: 'Back to a MitID', ...outcome('recover') };
export const TooYoung = outcome('too-young');
export const ProbablyNotNeeded = outcome('probably-not-needed');
export const CprFirst: Story = { name: 'CPR number first', ...outcome('cpr-first') };
export const PCodeApp: Story = { name: 'P code, then the app', ...outcome('p-code-app') };
export const TaxNumberFirst = outcome('tax-number-first');
export const AppAtHome: Story = { name: 'App, at home', ...outcome('app-at-home') };
export const CitizenService = outcome('citizen-service');
export const AbroadInPerson = outcome('abroad-in-person');
