/**
 * `@property` and `@state` for the decorators that TypeScript compiles. Lit's own can do the
 * standard ones too, which the build does not lower; every reader would pay for that.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (
  prototype: ReactiveElement,
  name: string,
  descriptor?: PropertyDescriptor,
) => void;

export const property =
  (options: PropertyDeclaration): Decorator =>
  (prototype, name, descriptor) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    // An accessor is defined once more with its descriptor, which so becomes Lit's.
    if (descriptor) Object.assign(descriptor, Object.getOwnPropertyDescriptor(prototype, name));
  };

/** A property that only the element itself sets. */
export const state = (): Decorator => property({ state: true, attribute: false });
