import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/get-started/define.ts';
import { argTypes, narrow, overlayOf, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Get started',
  component: 'mitid-get-started',
  tags: ['autodocs'],
  render: widget('mitid-get-started'),
  argTypes,
};
export default meta;

export const Start: Story = {};
export const Eu: Story = { name: 'From the EU', args: { answers: 'journey=eu' } };
export const Danish: Story = { args: { lang: 'da' } };
export const Narrow: Story = { decorators: [narrow] };
export const Dark: Story = { args: { theme: 'dark' } };
export const UniversityOverlay: Story = {
  args: { answers: 'journey=non-eu', 'content-src': overlayOf('university') },
};
