import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/safety-check/define.ts';
import { argTypes, narrow, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Safety check',
  component: 'mitid-safety-check',
  tags: ['autodocs'],
  render: widget('mitid-safety-check'),
  argTypes,
};
export default meta;

export const Start: Story = {};
export const Approved: Story = {
  name: 'Something was approved',
  args: { answers: 'given=approved', theme: 'dark' },
};
export const Danish: Story = { args: { lang: 'da' } };
export const Narrow: Story = { decorators: [narrow] };
export const Dark: Story = { args: { theme: 'dark' } };
