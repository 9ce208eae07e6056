import { isSupported } from '../platform/floor.ts';
import { version } from '../../generated/version.ts';
import { warn } from './report.ts';

interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers an element, and never throws: an exception here would stop the rest of the module.
 * A tag taken by the same version is left alone; one taken by something else is said once.
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  if (!isSupported()) return;
  const taken = registry.get(tag) as VersionedElement | undefined;
  if (!taken) register(tag, element, registry);
  else if (taken !== element && taken.version !== version) {
    warn(
      `<${tag}> is taken by ${taken.version ? `version ${taken.version}` : 'another element'}; ` +
        `version ${version} leaves it alone. Load one version on a page.`,
    );
  }
}

function register(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry,
): void {
  try {
    registry.define(tag, element);
  } catch {
    try {
      // A class can have one tag only; under another name it needs a class of its own.
      registry.define(tag, class extends element {});
    } catch (error) {
      warn(`<${tag}> could not be registered: ${String(error)}`);
    }
  }
}
