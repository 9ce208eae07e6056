/** Vite for Storybook alone, which adds all that it needs. */
import { defineConfig } from 'vite';

export default defineConfig({ logLevel: 'warn' });
