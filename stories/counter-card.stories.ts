import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/counter-card/define.ts';
import { argTypes, narrow, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Counter card',
  component: 'mitid-counter-card',
  tags: ['autodocs'],
  render: widget('mitid-counter-card'),
  argTypes,
};
export default meta;

export const Start: Story = {};
export const Danish: Story = { args: { lang: 'da' } };
export const Narrow: Story = { decorators: [narrow] };
export const Dark: Story = { args: { theme: 'dark' } };
