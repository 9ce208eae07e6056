import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/document-checklist/define.ts';
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
export const CitizenService = route('route=counter citizenship=other');
export const Danish: Story = { args: { lang: 'da', answers: 'route=counter citizenship=other' } };
export const Narrow: Story = {
  args: { answers: 'route=counter citizenship=other' },
  decorators: [narrow],
};
export const Dark: Story = { args: { theme: 'dark', answers: 'route=counter citizenship=other' } };
export const EmployerOverlay: Story = {
  args: { answers: 'route=tax citizenship=other', 'content-src': overlayOf('employer') },
};
