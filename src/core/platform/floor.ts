/**
 * Whether the browser is one that the widgets are made for: Chrome and Edge 100, Firefox 115, Safari 15.4,
 * or newer. `Object.hasOwn` came to all of them shortly before; older ones leave the host's link as it is.
 */
export const isSupported = (): boolean => typeof Object.hasOwn === 'function';
