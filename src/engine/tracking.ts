/** What mailings, advertisements and sessions add to addresses, and what asks for the doctor. */
const names =
  /^(utm_|mtm_|matomo_|pk_|piwik_|hsa_|mc_|_hs|_ga|_gl|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|mitid-)/i;

export const isTracking = (name: string): boolean => names.test(name);

/** An address without its fragment and what tracks; what belongs to the page stays as it is written. */
export function withoutTracking(address: string): string {
  const plain = address.replace(/;jsessionid=[^?]*/i, '');
  const [path = '', query = ''] = plain.split(/\?(.*)/s);
  const pairs = query.split('&');
  const kept = pairs.filter((pair) => !isTracking(pair));
  if (kept.length === pairs.length) return plain;
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}
