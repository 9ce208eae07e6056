import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/authenticator-chooser/define.ts';
import { argTypes, narrow, widget, type WidgetArgs } from '../story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'States/Authenticator chooser',
  component: 'mitid-authenticator-chooser',
  render: widget('mitid-authenticator-chooser'),
  argTypes,
};
export default meta;

export const AudioReader: Story = {
  args: { answers: 'device=none sight=needs-sound approvals=sometimes', lang: 'da' },
  decorators: [narrow],
};
export const NotSure: Story = { args: { answers: 'device=not-sure app-wanted=not-sure' } };
