const NAMED = 5;

/** What a file of a language does not have, in a sentence; none where it has all. */
export function lacking(file: string, ids: readonly string[], advice: string): string[] {
  if (ids.length === 0) return [];
  const named = ids.slice(0, NAMED).join(', ') + (ids.length > NAMED ? ' …' : '');
  return [`${file} lacks ${ids.length} of its texts: ${named}. ${advice}`];
}
