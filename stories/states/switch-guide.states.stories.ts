import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/switch-guide/define.ts';
import { argTypes, widget, type WidgetArgs } from '../story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'States/Switch guide',
  component: 'mitid-switch-guide',
  render: widget('mitid-switch-guide'),
  argTypes,
};
export default meta;

export const HalfWay: Story = { args: { answers: 'nemid-card=yes' } };
export const AnotherDay: Story = {
  args: { answers: 'nemid-card=yes', 'as-of': '2028-01-31' },
};
