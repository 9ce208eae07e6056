/**
 * `@property` and `@state` for the decorators that TypeScript compiles. Lit's own can do the
 * standard ones too, which the build does not lower; every reader would pay for that.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { isOn } from '../platform/plain-value.ts';

type Decorator = (
  prototype: ReactiveElement,
  name: string,
  descriptor?: PropertyDescriptor,
) => void;

export const property =
  (options: PropertyDeclaration): Decorator =>
  (prototype, name, descriptor) => {
    const isSwitch = options.type === Boolean;
    if (isSwitch) defineSwitch(prototype, name);
    (prototype.constructor as typeof ReactiveElement).createProperty(
      name,
      isSwitch ? { ...options, noAccessor: true, converter: switchConverter } : options,
    );
    // An accessor is defined once more with its descriptor, which so becomes Lit's.
    if (descriptor) Object.assign(descriptor, Object.getOwnPropertyDescriptor(prototype, name));
  };

/** A property that only the element itself sets. */
export const state = (): Decorator => property({ state: true, attribute: false });

const switchConverter = {
  // `null`: the attribute is not there.
  fromAttribute: (text: string | null) => text !== null && isOn(text),
};

/**
 * A switch is off unless the host says so. Frameworks and templates write `false` as a word, into
 * attributes and properties alike, and must not switch on by that.
 */
function defineSwitch(prototype: ReactiveElement, name: string): void {
  const values = new WeakMap<ReactiveElement, boolean>();
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ReactiveElement) {
      return values.get(this) ?? false;
    },
    set(this: ReactiveElement, value: unknown) {
      const before = values.get(this);
      values.set(this, isOn(value));
      this.requestUpdate(name, before);
    },
  });
}
