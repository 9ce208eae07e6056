import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/document-checklist/define.ts';
import { asAttribute, readers } from '../fixtures.ts';
import { argTypes, widget, type WidgetArgs } from '../story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'States/Document checklist',
  component: 'mitid-document-checklist',
  render: widget('mitid-document-checklist'),
  argTypes,
};
export default meta;

const route = (answers: string): Story => ({ args: { answers } });

export const HalfWay = route('route=counter');
export const AtHome: Story = { name: 'At home', ...route('route=app') };
export const DanishCitizen = route('route=counter citizenship=danish');
export const CprNumberFromTheEu: Story = {
  name: 'CPR number, from the EU',
  ...route('route=cpr citizenship=eu'),
};
export const CprNumberFromElsewhere: Story = {
  name: 'CPR number, from elsewhere',
  ...route('route=cpr citizenship=other'),
};
export const CprNumberNordic: Story = {
  name: 'CPR number, Nordic',
  ...route('route=cpr citizenship=nordic'),
};
export const TaxNumber = route('route=tax citizenship=eu');
export const PCode: Story = { name: 'P code', ...route('route=p-code') };
export const NotSure = route('route=counter citizenship=not-sure');
export const FromTheAnswersOfTheChecker = route(asAttribute(readers['citizen-service']));
export const AnotherDay: Story = {
  args: { answers: 'route=tax citizenship=other', 'as-of': '2028-01-31' },
};
