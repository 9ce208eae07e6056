import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/document-checklist/define.ts';
import { asAttribute, readers } from './fixtures.ts';
import { argTypes, narrow, overlayOf, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Document checklist',
  component: 'mitid-document-checklist',
  tags: ['autodocs'],
  render: widget('mitid-document-checklist'),
  argTypes,
};
export default meta;

const route = (answers: string): Story => ({ args: { answers } });

export const Start: Story = {};
export const HalfWay = route('route=counter');
export const AtHome = route('route=app');
export const CitizenService = route('route=counter citizenship=other');
export const DanishCitizen = route('route=counter citizenship=danish');
export const CprNumberFromTheEu = route('route=cpr citizenship=eu');
export const CprNumberFromElsewhere = route('route=cpr citizenship=other');
export const CprNumberNordic = route('route=cpr citizenship=nordic');
export const TaxNumber = route('route=tax citizenship=eu');
export const PCode = route('route=p-code');
export const NotSure = route('route=counter citizenship=not-sure');
export const FromTheAnswersOfTheChecker = route(asAttribute(readers['citizen-service']));
export const Danish: Story = { args: { lang: 'da', answers: 'route=counter citizenship=other' } };
export const Narrow: Story = {
  args: { answers: 'route=counter citizenship=other' },
  decorators: [narrow],
};
export const EmployerOverlay: Story = {
  args: { answers: 'route=tax citizenship=other', 'content-src': overlayOf('employer') },
};
export const AnotherDay: Story = {
  args: { answers: 'route=tax citizenship=other', 'as-of': '2028-01-31' },
};
export const Dark: Story = { args: { theme: 'dark', answers: 'route=counter citizenship=other' } };
