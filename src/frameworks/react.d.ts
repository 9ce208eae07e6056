/** Types of the widgets in React 19: `import 'mitid-widgets/react'` once in a project. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { MitidElements, MitidProps } from './elements.js';

export type { MitidElements, MitidProps } from './elements.js';

export type MitidReactElements = {
  [Tag in keyof MitidElements]: ClassAttributes<MitidElements[Tag]['element']> &
    Omit<HTMLAttributes<MitidElements[Tag]['element']>, keyof MitidProps<Tag>> &
    MitidProps<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends MitidReactElements {}
  }
}
