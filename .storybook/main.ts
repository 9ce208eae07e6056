/** Every widget in every state. The manifest of the elements gives the tables of attributes. */
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // The Vite configuration of this project builds a library, which Storybook is not.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // The sample overlays of the demo hosts, for `content-src`.
  staticDirs: [{ from: '../site/overlays', to: '/overlays' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Storybook's own chunks are large; a warning about them helps nobody.
  viteFinal: (config) => mergeConfig(config, { build: { chunkSizeWarningLimit: Infinity } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
