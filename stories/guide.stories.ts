import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/guide/define.ts';
import { argTypes, narrow, overlayOf, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Guide',
  component: 'mitid-guide',
  tags: ['autodocs'],
  render: widget('mitid-guide'),
  argTypes,
};
export default meta;

export const Start: Story = {};
export const Danish: Story = { args: { lang: 'da' } };
export const Narrow: Story = { decorators: [narrow] };
export const Dark: Story = { args: { theme: 'dark' } };
export const ThreeParts: Story = { args: { only: 'troubleshooter safety-check help-contacts' } };
export const MunicipalityOverlay: Story = { args: { 'content-src': overlayOf('municipality') } };
