import { create } from 'storybook/theming';

export const brand = create({
  base: 'light',
  brandTitle: 'mitid-widgets',
  brandUrl: '../',
  brandTarget: '_self',
  fontBase: '"Segoe UI", "Noto Sans", system-ui, sans-serif',
  colorPrimary: '#0d5f5c',
  colorSecondary: '#0d5f5c',
  appBg: '#eef2f1',
  appBorderColor: '#d3dcd9',
  appBorderRadius: 8,
  textColor: '#16211f',
  barSelectedColor: '#0d5f5c',
});
