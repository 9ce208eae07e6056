import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/service-directory/define.ts';
import { argTypes, narrow, overlayOf, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Service directory',
  component: 'mitid-service-directory',
  tags: ['autodocs'],
  render: widget('mitid-service-directory'),
  argTypes,
};
export default meta;

export const Start: Story = {};
export const Danish: Story = { args: { lang: 'da' } };
export const Narrow: Story = { decorators: [narrow] };
export const Dark: Story = { args: { theme: 'dark' } };
export const MunicipalityOverlay: Story = { args: { 'content-src': overlayOf('municipality') } };
export const AnotherDay: Story = { args: { 'as-of': '2028-01-31' } };
