import { svg, type TemplateResult } from 'lit';
import { draw } from '../core/views/icons.ts';

const phone = svg`<rect x="6.5" y="2.5" width="11" height="19" rx="2.5" /><circle cx="12" cy="9.5" r="2.2" /><path d="M8.8 15.2c.6-1.7 1.8-2.5 3.2-2.5s2.6.8 3.2 2.5M11 18.6h2" />`;
const counter = svg`<circle cx="12" cy="6" r="3" /><path d="M6 16v-1.2C6 12 8.5 10.5 12 10.5s6 1.5 6 4.3V16M3 16h18M5 16v5M19 16v5" />`;
const globe = svg`<circle cx="12" cy="12" r="9" /><path d="M3 12h18M12 3c3 2.6 4 5.6 4 9s-1 6.4-4 9c-3-2.6-4-5.6-4-9s1-6.4 4-9z" />`;
const form = svg`<path d="M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12.5h7M9 16.5h7" />`;
const check = svg`<circle cx="12" cy="12" r="9" /><path d="m7.5 12.5 3 3 6-7" />`;
const key = svg`<circle cx="8" cy="15" r="4.5" /><path d="m11.3 11.7 8.2-8.2M15.5 7.5l3 3" />`;
const clock = svg`<circle cx="12" cy="12" r="9" /><path d="M12 6.5V12l3.5 2.5" />`;
const person = svg`<circle cx="12" cy="7.5" r="4" /><path d="M4.5 21c.6-4.6 3.4-6.8 7.5-6.8s6.9 2.2 7.5 6.8" />`;

const alert = svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v6M12 16.2v.3" />`;
const stop = svg`<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8zM8.5 8.5l7 7M15.5 8.5l-7 7" />`;
const look = svg`<circle cx="10.5" cy="10.5" r="7" /><path d="m15.6 15.6 5.4 5.4M7.5 10.5l2.2 2.2 4-4.4" />`;

const outcomes = {
  phone,
  counter,
  globe,
  form,
  check,
  key,
  clock,
  person,
  alert,
  stop,
  look,
} as const;

/** The drawing beside a result. */
export const outcomeIcon = (name: keyof typeof outcomes): TemplateResult =>
  draw(outcomes[name], 'large');
