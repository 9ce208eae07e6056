import { numbered } from '../core/platform/numbered.ts';
type Control = HTMLInputElement & HTMLDetailsElement;

/**
 * Takes away what was rendered before there was a script, once the same is there alive behind it.
 * What the reader ticked, unfolded or gave focus to meanwhile stays so; an answer that was pressed is given.
 */
export function takeOver(prerendered: readonly ChildNode[], root: ShadowRoot): void {
  const all = [...root.querySelectorAll<Control>('input, details, summary, button, a')];
  const alive = all.splice(all.length / 2);
  const focused = all.indexOf(root.activeElement as Control);
  // Focus that came by a press and not by the keyboard.
  const isPressed = all[focused]?.matches('[part~=option]:not(:focus-visible)');
  for (const node of prerendered) node.remove();
  // Another view than the one that was rendered: nothing of it is the same.
  if (alive.some(({ id }, at) => id !== all[at]?.id)) return;
  // A press changes the widget, which is in the middle of an update.
  queueMicrotask(() => {
    for (const [at, control] of numbered(alive)) {
      const { open, checked } = all[at] ?? control;
      if (open) control.open = true;
      if (checked !== control.checked) control.click();
    }
    alive[focused]?.focus({ preventScroll: true });
    if (isPressed) alive[focused]?.click();
  });
}
