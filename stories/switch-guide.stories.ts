import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/switch-guide/define.ts';
import { argTypes, narrow, overlayOf, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Switch guide',
  component: 'mitid-switch-guide',
  tags: ['autodocs'],
  render: widget('mitid-switch-guide'),
  argTypes,
};
export default meta;

export const Start: Story = {};
export const Everything: Story = {
  args: {
    answers: 'nemid-card=yes nemid-app=yes nemid-business=yes nemid-bank=yes nemid-guide=yes',
  },
};
export const Danish: Story = { args: { lang: 'da', answers: 'nemid-card=yes' } };
export const Narrow: Story = { args: { answers: 'nemid-guide=yes' }, decorators: [narrow] };
export const Dark: Story = { args: { theme: 'dark', answers: 'nemid-card=yes' } };
export const EmployerOverlay: Story = {
  args: { answers: 'nemid-card=yes', 'content-src': overlayOf('employer') },
};
