/** Vite for Storybook alone: nothing to add to what Storybook sets. */
import { defineConfig } from 'vite';

export default defineConfig({});
