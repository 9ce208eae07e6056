import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/safety-check/define.ts';
import { argTypes, narrow, widget, type WidgetArgs } from '../story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'States/Safety check',
  component: 'mitid-safety-check',
  render: widget('mitid-safety-check'),
  argTypes,
};
export default meta;

export const Call: Story = { args: { answers: 'given=nothing event=call' } };
export const OwnCode: Story = {
  name: 'A code that was asked for',
  args: { answers: 'given=nothing event=code started=yes', lang: 'da' },
  decorators: [narrow],
};
export const NotSure: Story = { args: { answers: 'given=not-sure event=not-sure' } };
