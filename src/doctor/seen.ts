/** What the doctor sees of a page: plain data, so that what follows from it needs no browser. */
import type { Rgb } from '../palette/contrast.ts';

export interface SeenHeading {
  readonly level: number;
  readonly text: string;
}

export interface SeenColours {
  readonly surface: Rgb;
  readonly tint: Rgb;
  readonly accentTint: Rgb;
  readonly text: Rgb;
  readonly muted: Rgb;
  readonly accent: Rgb;
  readonly onAccent: Rgb;
}

export interface SeenWidget {
  /** Names it among all widgets of the page. */
  readonly number: number;
  readonly tag: string;
  /** The version of the element; `undefined` while it is not registered. */
  readonly version: string | undefined;
  /** Its attributes as they stand in the page. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The attributes that it reads. */
  readonly known: readonly string[];
  /** The nearest language around it; empty where nobody says one. */
  readonly langAround: string;
  /** The heading before it, of the host. */
  readonly headingBefore: SeenHeading | undefined;
  readonly headingLevel: number;
  readonly hasFallback: boolean;
  /** The host gives it less room than it needs, and cuts the rest off. */
  readonly isCut: boolean;
  /** Pixels that it has; 0 where it is not shown. */
  readonly width: number;
  /** The rest of the page stands inside, since the tag is not closed. */
  readonly holdsPage: boolean;
  /** Its overlay lies where an attribute may not name it. */
  readonly isOverlayForeign: boolean;
  /** Attributes of the hook that it came from, without `data-`. */
  readonly ofHook: readonly string[];
  /** It says that it could not load. */
  readonly hasFailed: boolean;
  readonly colours: SeenColours | undefined;
}

export interface SeenFrame {
  readonly number: number;
  readonly address: string;
  readonly title: string;
  readonly hasHook: boolean;
  /** The words of `sandbox`; `undefined` without it. */
  readonly sandbox: readonly string[] | undefined;
  readonly isCut: boolean;
}

export interface SeenScript {
  readonly address: string;
  readonly type: string;
}

export interface SeenOverlay {
  readonly address: string;
  /** What is wrong with it, a line each. */
  readonly problems: readonly string[];
}

export interface SeenPage {
  /** The version that the doctor came with. */
  readonly version: string;
  /** Where the doctor came from: a folder. */
  readonly home: string;
  /** Pixels of the window. */
  readonly room: number;
  readonly lang: string;
  readonly widgets: readonly SeenWidget[];
  /** The values of `data-mitid` that became no widget. */
  readonly strangers: readonly string[];
  readonly frames: readonly SeenFrame[];
  readonly scripts: readonly SeenScript[];
  /** What the Content-Security-Policy of the page blocked: directive and address. */
  readonly blocked: readonly (readonly [directive: string, address: string])[];
  /** Files of the widgets that could not be loaded. */
  readonly lost: readonly string[];
  readonly overlays: readonly SeenOverlay[];
}

export type Level = 'error' | 'warning' | 'hint';

export interface Finding {
  /** Names the kind of fault. */
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  /** What is wrong, and what follows from it. */
  readonly text: string;
  /** What to do about it. */
  readonly mend: string;
  /** What to write instead. */
  readonly code?: string;
  /** The widget or frame that has it. */
  readonly at?: { readonly kind: 'widget' | 'frame'; readonly number: number };
}
