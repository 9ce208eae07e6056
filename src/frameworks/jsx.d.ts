/**
 * Types of the widgets for any library with JSX. For Preact:
 *
 *     import type { MitidJsxElements } from 'mitid-widgets/jsx';
 *     declare module 'preact' {
 *       namespace JSX { interface IntrinsicElements extends MitidJsxElements {} }
 *     }
 */
import type { MitidElements, MitidProps } from './elements.js';

export type { MitidElements, MitidProps } from './elements.js';

interface AnyJsx<Element> {
  children?: unknown;
  key?: string | number | null | undefined;
  ref?: ((element: Element | null) => void) | { current: Element | null } | null | undefined;
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  hidden?: boolean | undefined;
  slot?: string | undefined;
}

export type MitidJsxElements = {
  [Tag in keyof MitidElements]: AnyJsx<MitidElements[Tag]['element']> & MitidProps<Tag>;
};
