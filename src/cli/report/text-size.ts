/** How wide a text is about to be: the report is made where nothing can measure it. */

/** In hundredths of the text size; a little more than in the usual sans-serif fonts. */
function widthOf(sign: string): number {
  if (/[iljI.,:;'’|!]/.test(sign)) return 31;
  if (/[ frt()“”"\-/]/.test(sign)) return 40;
  if (/[mwMW@%]/.test(sign)) return 93;
  return /[A-ZÆØÅ]/.test(sign) ? 69 : 60;
}

export const textWidth = (text: string, size: number, bold = false): number =>
  (Array.from(text, widthOf).reduce((all, width) => all + width, 0) * size * (bold ? 1.07 : 1)) /
  100;

/** Breaks a text into lines of about the same length, none wider than allowed. */
export function wrap(text: string, widest: number, size: number, bold = false): string[] {
  const words = text.split(' ');
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && textWidth(longer, size, bold) <= limit)
        lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const lines = fill(widest);
  // The narrowest block with as many lines has no widow.
  for (let limit = textWidth(text, size, bold) / lines.length; limit < widest; limit += size / 2) {
    const even = fill(limit);
    if (even.length <= lines.length) return even;
  }
  return lines;
}
