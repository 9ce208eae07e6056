import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/widgets/troubleshooter/define.ts';
import { argTypes, narrow, widget, type WidgetArgs } from '../story.ts';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'States/Troubleshooter',
  component: 'mitid-troubleshooter',
  render: widget('mitid-troubleshooter'),
  argTypes,
};
export default meta;

export const ForgottenPin: Story = {
  name: 'Forgotten PIN',
  args: { answers: 'problem=forgot-pin photo-id=chip-passport phone=reads-chip' },
  decorators: [narrow],
};
export const NewPhoneInDanish: Story = { args: { lang: 'da', answers: 'problem=new-phone' } };
export const NotSure: Story = { args: { answers: 'problem=blocked blocked-what=not-sure' } };
