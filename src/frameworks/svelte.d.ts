/** Types of the widgets in Svelte 5: `import 'mitid-widgets/svelte'` once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { MitidElements, MitidProps } from './elements.js';

export type { MitidElements, MitidProps } from './elements.js';

export type MitidSvelteElements = {
  [Tag in keyof MitidElements]: Omit<
    HTMLAttributes<MitidElements[Tag]['element']>,
    keyof MitidProps<Tag>
  > &
    MitidProps<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends MitidSvelteElements {}
}
