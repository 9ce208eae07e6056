import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/authenticator-chooser/define.ts';
import { argTypes, narrow, widget, type WidgetArgs } from './story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Authenticator chooser',
  component: 'mitid-authenticator-chooser',
  tags: ['autodocs'],
  render: widget('mitid-authenticator-chooser'),
  argTypes,
};
export default meta;

export const Start: Story = {};
export const App: Story = { args: { answers: 'device=recent app-wanted=yes' } };
export const Danish: Story = { args: { lang: 'da' } };
export const Narrow: Story = { decorators: [narrow] };
export const Dark: Story = { args: { theme: 'dark' } };
