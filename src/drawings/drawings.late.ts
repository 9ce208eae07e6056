/**
 * Drawings of our own, on a square of 48: no logos, and no card, passport or app as it really looks. `l` is
 * a line, `f` a fine line, `t` a tint, `y` the one yellow. They come after the first view.
 */
import type { svg as Svg, SVGTemplateResult } from 'lit';
import type { DrawingId } from '../content/drawing-ids.ts';

/** The tag comes from who shows them: the file stands beside any build, and brings no second Lit. */
export function drawingsIn(svg: typeof Svg): Readonly<Record<DrawingId, SVGTemplateResult>> {
  const passport = svg`<rect class="l t" x="11" y="5" width="26" height="38" rx="3"/><circle class="l" cx="24" cy="19" r="7"/><path class="f" d="M17 19h14M24 12c4 4 4 10 0 14M24 12c-4 4-4 10 0 14"/>`;
  const card = svg`<rect class="l t" x="5" y="11" width="38" height="26" rx="3"/>`;
  const face = svg`<circle class="l" cx="16" cy="21" r="4"/><path class="l" d="M9.5 32c1-6 12-6 13 0"/>`;
  const page = svg`<path class="l t" d="M11 5h18l8 8v30H11z"/><path class="l" d="M29 5v8h8"/>`;
  const phone = svg`<rect class="l t" x="14" y="5" width="20" height="38" rx="4"/><path class="l" d="M21 38h6"/>`;
  const person = (x: number, y: number): SVGTemplateResult =>
    svg`<g transform="translate(${x} ${y})"><circle class="l t" cx="8" cy="6" r="5"/><path class="l t" d="M0 24c0-12 16-12 16 0"/></g>`;

  return {
    passport: svg`${passport}<path class="f" d="M17 35h14"/>`,
    'passport-chip': svg`${passport}<rect class="l y" x="17" y="31" width="14" height="8" rx="1.5"/><circle class="f" cx="24" cy="35" r="2"/>`,
    'chip-sign': svg`<rect class="l y" x="5" y="13" width="38" height="22" rx="3"/><circle class="l" cx="24" cy="24" r="6"/><path class="l" d="M5 24h13M30 24h13"/>`,
    'id-card': svg`${card}${face}<path class="f" d="M27 19h11M27 25h11M27 31h7"/>`,
    'id-card-chip': svg`${card}${face}<path class="f" d="M27 18h11M27 23h11"/><rect class="l y" x="28" y="27" width="10" height="6" rx="1"/>`,
    'yellow-card': svg`<rect class="l y" x="5" y="11" width="38" height="26" rx="3"/><path class="f" d="M11 18h20M11 23h14"/><rect class="l w" x="10" y="27" width="20" height="5" rx="1"/>`,
    'blue-card': svg`${card}<path class="f" d="M11 18h20M11 23h14"/><rect class="l w" x="10" y="27" width="20" height="5" rx="1"/>`,
    'residence-card': svg`${card}${face}<path class="f" d="M27 19h11M27 25h11"/><path class="l" d="M34 28l1.3 2.6 2.9.4-2.1 2 .5 2.9-2.6-1.4-2.6 1.4.5-2.9-2.1-2 2.9-.4z"/>`,
    licence: svg`${card}${face}<circle class="l" cx="33" cy="24" r="6"/><path class="f" d="M27 24h12M33 24v6"/>`,
    certificate: svg`${page}<path class="f" d="M17 19h14M17 25h14M17 31h7"/><circle class="l y" cx="30" cy="35" r="4.5"/>`,
    'eu-document': svg`${page}<g class="dots"><circle cx="24" cy="18" r="1.3"/><circle cx="29" cy="20" r="1.3"/><circle cx="31" cy="25" r="1.3"/><circle cx="29" cy="30" r="1.3"/><circle cx="24" cy="32" r="1.3"/><circle cx="19" cy="30" r="1.3"/><circle cx="17" cy="25" r="1.3"/><circle cx="19" cy="20" r="1.3"/></g><path class="f" d="M18 38h12"/>`,
    letter: svg`<rect class="l t" x="5" y="11" width="38" height="26" rx="3"/><path class="l" d="M6 13l18 14 18-14"/>`,
    contract: svg`${page}<path class="f" d="M17 18h10M17 24h14"/><path class="l" d="M17 35c3-6 5 4 7 0s3 2 7-1"/>`,
    bill: svg`${page}<path class="l y" d="M26 17l-7 10h5l-2 9 8-12h-5z"/>`,
    copies: svg`<path class="l t" d="M17 11h14l7 7v25H17z"/><path class="l" d="M12 37V5h16M31 11v7h7"/><path class="f" d="M22 25h11M22 31h11"/>`,
    permit: svg`${page}<path class="f" d="M17 19h10M17 24h14"/><circle class="l y" cx="25" cy="34" r="5"/><path class="l" d="M23 34l1.5 1.5 3-3"/>`,
    tax: svg`${page}<path class="l" d="M19 35l11-14"/><circle class="l" cx="19.5" cy="23" r="2.5"/><circle class="l" cx="29.5" cy="33" r="2.5"/>`,
    phone: svg`${phone}<path class="l" d="M19 23l4 4 7-8"/>`,
    'phone-message': svg`${phone}<path class="l y" d="M20 14h21v13H30l-5 5v-5h-5z"/><path class="f" d="M25 19h11M25 23h7"/>`,
    scan: svg`<g transform="translate(-6 3)">${passport}</g><rect class="l w" x="22" y="14" width="20" height="30" rx="4"/><path class="l" d="M27 26c3-4 7-4 10 0M29.5 29c1.5-2 3.5-2 5 0"/><path class="f" d="M29 40h6"/>`,
    'two-phones': svg`<g transform="translate(-7 0)">${phone}</g><g transform="translate(9 6) scale(.85)">${phone}</g><path class="l" d="M29 8h8m-3-3l3 3-3 3"/>`,
    'borrowed-phone': svg`<g transform="translate(-8 0)">${phone}</g>${person(27, 16)}`,
    'code-display': svg`<rect class="l t" x="4" y="14" width="40" height="20" rx="6"/><rect class="l w" x="9" y="19" width="20" height="10" rx="1.5"/><path class="l" d="M13 24h2M18 24h2M23 24h2"/><circle class="l y" cx="36" cy="24" r="3.5"/>`,
    'audio-reader': svg`<rect class="l t" x="4" y="14" width="27" height="20" rx="6"/><circle class="l y" cx="13" cy="24" r="4"/><path class="f" d="M21 21h5M21 27h5"/><path class="l" d="M35 18c4 4 4 8 0 12M39.5 14c6 7 6 13 0 20"/>`,
    chip: svg`<rect class="l t" x="5" y="15" width="27" height="18" rx="4"/><path class="l w" d="M32 18h11v12H32z"/><path class="f" d="M36 21v2M36 25v2"/><circle class="l y" cx="15" cy="24" r="4"/>`,
    code: svg`<rect class="l t" x="4" y="15" width="40" height="18" rx="4"/><g class="dots"><circle cx="12" cy="24" r="2"/><circle cx="20" cy="24" r="2"/><circle cx="28" cy="24" r="2"/><circle cx="36" cy="24" r="2"/></g>`,
    'user-id': svg`<rect class="l t" x="8" y="8" width="32" height="34" rx="4"/><path class="l" d="M19 8V5h10v3"/><circle class="l" cx="24" cy="20" r="4.5"/><path class="l" d="M16 32c1-7 15-7 16 0"/><path class="f" d="M17 37h14"/>`,
    lock: svg`<rect class="l t" x="10" y="20" width="28" height="22" rx="4"/><path class="l" d="M16 20v-5c0-11 16-11 16 0v5"/><circle class="l y" cx="24" cy="30" r="3"/><path class="l" d="M24 33v4"/>`,
    calendar: svg`<rect class="l t" x="7" y="9" width="34" height="33" rx="4"/><path class="l" d="M7 18h34M16 5v8M32 5v8"/><path class="l" d="M17 30l5 5 9-10"/>`,
    witness: svg`${person(4, 12)}${person(26, 16)}<circle class="l y" cx="36" cy="12" r="6"/><path class="l" d="M33 12l2.2 2.2 4-4.2"/>`,
    helper: svg`${person(5, 14)}${person(27, 14)}<path class="l" d="M21 22h6"/>`,
    counter: svg`${person(16, 6)}<path class="l t" d="M5 28h38v14H5z"/><path class="f" d="M12 35h9"/><rect class="l y" x="29" y="32" width="8" height="6" rx="1"/>`,
    office: svg`<path class="l t" d="M6 19L24 7l18 12z"/><path class="l" d="M11 19v17M20 19v17M28 19v17M37 19v17M6 36h36M4 41h40"/>`,
    house: svg`<path class="l t" d="M11 21v21h26V21L24 9z"/><path class="l" d="M5 25L24 8l19 17"/><path class="l y" d="M20 42V30h8v12z"/>`,
    suitcase: svg`<rect class="l t" x="6" y="16" width="36" height="25" rx="4"/><path class="l" d="M17 16v-6h14v6M6 27h36"/><rect class="l y" x="21" y="24" width="6" height="6" rx="1"/>`,
    bank: svg`${card}<path class="l" d="M5 18h38"/><path class="f" d="M11 30h10"/><circle class="l y" cx="34" cy="29" r="3.5"/>`,
    wallet: svg`<path class="l t" d="M6 14h32a4 4 0 014 4v19a4 4 0 01-4 4H10a4 4 0 01-4-4z"/><path class="l" d="M6 14c0-4 2-5 5-5h23v5"/><rect class="l y" x="32" y="23" width="10" height="9" rx="2"/>`,
    post: svg`${phone}<path class="l y" d="M9 16h22v15H9z"/><path class="l" d="M9 17l11 8 11-8"/>`,
    company: svg`<path class="l t" d="M8 42V10h18v32z"/><path class="l t" d="M26 42V20h14v22z"/><path class="f" d="M13 17h2M19 17h2M13 24h2M19 24h2M13 31h2M19 31h2M31 27h4M31 33h4"/>`,
    flag: svg`<path class="l y" d="M13 8c9-5 13 5 23 0v17c-10 5-14-5-23 0z"/><path class="l" d="M13 5v38"/>`,
    block: svg`<circle class="l t" cx="24" cy="24" r="17"/><path class="l" d="M12 12l24 24"/>`,
    'fake-message': svg`<path class="l t" d="M5 9h38v25H22l-9 8v-8H5z"/><path class="f" d="M12 17h24M12 23h12"/><path class="l d" d="M30 21l7 7M37 21l-7 7"/>`,
    call: svg`<path class="l t" d="M15 6l6 10-5 4c2 5 5 9 11 12l4-5 10 6c0 6-4 9-8 9C18 41 7 29 7 14c0-4 3-8 8-8z"/><path class="f" d="M29 8c6 1 10 5 11 11M29 14c3 .5 5 2.5 5.5 5.5"/>`,
    fork: svg`<path class="l" d="M24 43V28M24 28L10 12M24 28l14-16"/><path class="l" d="M9 20v-9h9M39 20v-9h-9"/><circle class="l y" cx="24" cy="29" r="4"/>`,
    search: svg`<circle class="l t" cx="21" cy="21" r="13"/><path class="l" d="M31 31l12 12"/><path class="f" d="M17 17c1-5 9-4 8 1-.5 2.5-4 2.5-4 6M21 28v.5"/>`,
  };
}
