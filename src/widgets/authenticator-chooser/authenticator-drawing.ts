/** What the authenticators are drawn as; the words beside say the same. */
import type { DrawingId } from '../../content/drawing-ids.ts';
import type { Authenticator } from '../../content/schema.ts';
import type { View } from '../../core/views/view.ts';
import { drawing } from '../../drawings/drawing.ts';

const drawings: Readonly<Record<Authenticator['icon'], DrawingId>> = {
  phone: 'phone',
  display: 'code-display',
  reader: 'audio-reader',
  chip: 'chip',
};

export const authenticatorDrawing = (icon: Authenticator['icon'] = 'phone'): View =>
  drawing(drawings[icon], 'phone');

/** All four, for who would rather look. */
export const allFour = (): View[] => Object.values(drawings).map((id) => drawing(id, id));
