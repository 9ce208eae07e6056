/**
 * The events of the widgets. All bubble and cross shadow roots; none can be cancelled. `detail`
 * is frozen and holds ids and counts only: a person's answers never travel in an event.
 */
class WidgetEvent<D extends { readonly widget: string }> extends Event {
  readonly detail: Readonly<D>;

  constructor(type: string, detail: D) {
    super(type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ ...detail });
  }
}

/** The widget shows its content for the first time. */
export class MitidReadyEvent extends WidgetEvent<{ widget: string }> {
  constructor(widget: string) {
    super('mitid-ready', { widget });
  }
}

/** Another step is shown: `step` is the id of a fact, or `result`. */
export class MitidStepEvent extends WidgetEvent<{ widget: string; step: string }> {
  constructor(widget: string, step: string) {
    super('mitid-step', { widget, step });
  }
}

/** A result is shown: `outcome` is its id, or `null` if the answers leave several open. */
export class MitidOutcomeEvent extends WidgetEvent<{ widget: string; outcome: string | null }> {
  constructor(widget: string, outcome: string | null) {
    super('mitid-outcome', { widget, outcome });
  }
}

/** Something was ticked off: `done` of `total`. */
export class MitidProgressEvent extends WidgetEvent<{
  widget: string;
  done: number;
  total: number;
}> {
  constructor(widget: string, done: number, total: number) {
    super('mitid-progress', { widget, done, total });
  }
}

export type ErrorCode =
  | 'code-unavailable'
  | 'content-unavailable'
  | 'overlay-unavailable'
  | 'overlay-invalid'
  | 'render-failed';

/** The widget cannot show what it should. It shows its fallback, or goes on with what it has. */
export class MitidErrorEvent extends WidgetEvent<{
  widget: string;
  code: ErrorCode;
  message: string;
}> {
  constructor(widget: string, code: ErrorCode, message: string) {
    super('mitid-error', { widget, code, message });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mitid-ready': MitidReadyEvent;
    'mitid-step': MitidStepEvent;
    'mitid-outcome': MitidOutcomeEvent;
    'mitid-progress': MitidProgressEvent;
    'mitid-error': MitidErrorEvent;
  }
}

/** A part of the guide asks for another one. It does not leave the guide. @internal */
export class GoToPartEvent extends CustomEvent<{ readonly part: string }> {
  static get type(): 'mitid-go-to-part' {
    return 'mitid-go-to-part';
  }
  constructor(part: string) {
    super(GoToPartEvent.type, { detail: { part }, bubbles: true, composed: true });
  }
}
