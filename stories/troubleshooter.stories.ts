import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/troubleshooter/define.ts';
import { argTypes, narrow, overlayOf, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Troubleshooter',
  component: 'mitid-troubleshooter',
  tags: ['autodocs'],
  render: widget('mitid-troubleshooter'),
  argTypes,
};
export default meta;

export const Start: Story = {};
export const LostPhone: Story = {
  args: { answers: 'problem=lost-phone other-way=none photo-id=chip-passport' },
};
export const Danish: Story = { args: { lang: 'da' } };
export const Narrow: Story = { decorators: [narrow] };
export const Dark: Story = { args: { theme: 'dark' } };
export const MunicipalityOverlay: Story = { args: { 'content-src': overlayOf('municipality') } };
