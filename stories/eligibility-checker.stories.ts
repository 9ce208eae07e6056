import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/eligibility-checker/define.ts';
import { asAttribute, readers, unsureReader } from './fixtures.ts';
import { argTypes, narrow, overlayOf, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Eligibility checker',
  component: 'mitid-eligibility-checker',
  tags: ['autodocs'],
  render: widget('mitid-eligibility-checker'),
  argTypes,
};
export default meta;

export const Start: Story = {};
export const NotSure: Story = { args: { answers: asAttribute(unsureReader) } };
export const Danish: Story = { args: { lang: 'da' } };
export const Narrow: Story = {
  args: { answers: asAttribute(readers['citizen-service']) },
  decorators: [narrow],
};
export const Dark: Story = {
  args: { theme: 'dark', answers: asAttribute(readers['app-at-home']) },
};
export const MunicipalityOverlay: Story = {
  args: {
    answers: asAttribute(readers['citizen-service']),
    'content-src': overlayOf('municipality'),
  },
};
