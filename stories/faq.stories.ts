import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/faq/define.ts';
import { argTypes, narrow, overlayOf, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Questions and answers',
  component: 'mitid-faq',
  tags: ['autodocs'],
  render: widget('mitid-faq'),
  argTypes,
};
export default meta;

export const Start: Story = {};
export const Danish: Story = { args: { lang: 'da' } };
export const Narrow: Story = { decorators: [narrow] };
export const Dark: Story = { args: { theme: 'dark' } };
export const MunicipalityOverlay: Story = { args: { 'content-src': overlayOf('municipality') } };
export const AnotherDay: Story = { args: { 'as-of': '2028-01-31' } };
