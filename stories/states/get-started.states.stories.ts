import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/get-started/define.ts';
import { argTypes, narrow, widget, type WidgetArgs } from '../story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'States/Get started',
  component: 'mitid-get-started',
  render: widget('mitid-get-started'),
  argTypes,
};
export default meta;

export const FromTheAnswers: Story = {
  args: { answers: 'cpr=none home=moving stay=over-6-months citizenship=other purpose=study' },
};
export const PCodeInDanish: Story = {
  name: 'P code, in Danish',
  args: { answers: 'journey=no-number', lang: 'da' },
  decorators: [narrow],
};
export const Leaving: Story = { args: { answers: 'journey=leaving', theme: 'dark' } };
