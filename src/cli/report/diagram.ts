/** The interviews of a table as a drawing: boxes ask, pills are where they lead. */
import type { InterviewGraph } from './graph.ts';
import { layOut, sizes, type Box, type Line, type QuestionBox, type ResultBox } from './layout.ts';
import { markup, type Markup } from './markup.ts';
import { counted, type Words } from './words.ts';

const round = (size: number): number => Math.round(size * 10) / 10;

/** Lines of text around the middle of a box, or from a given height on. */
function text(
  { x, lines }: Pick<Box, 'x' | 'lines'>,
  middle: number,
  size: number,
  kind: string,
): Markup {
  const step = size * sizes.line;
  const first = middle - ((lines.length - 1) * step) / 2 + size * 0.36;
  return markup`<text class="${kind}" font-size="${size}">${lines.map(
    (line, at) => markup`<tspan x="${round(x)}" y="${round(first + at * step)}">${line}</tspan>`,
  )}</text>`;
}

/** Straight down at every point, so that a line leaves and meets its boxes at right angles. */
function curve(points: Line['points']): string {
  const [start, ...others] = points;
  if (!start) return '';
  let from = start;
  return others.reduce(
    (path, to) => {
      const half = round((from.y + to.y) / 2);
      const [fromX, toX, toY] = [round(from.x), round(to.x), round(to.y)];
      from = to;
      return `${path}C${fromX} ${half} ${toX} ${half} ${toX} ${toY}`;
    },
    `M${round(start.x)} ${round(start.y)}`,
  );
}

const drawLine = ({ points }: Line, arrow: string): Markup =>
  markup`<path class="edge" d="${curve(points)}" marker-end="url(#${arrow})"/>`;

const rectangle = ({ x, y, width, height }: Box, radius: number): Markup =>
  markup`<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}"/>`;

const drawLabel = ({ label }: Line): Markup =>
  markup`<g class="label">${rectangle(label, 4)}${text(label, label.y, sizes.label, '')}</g>`;

const drawQuestion = (box: QuestionBox): Markup =>
  markup`<g class="question" data-fact="${box.question.fact}">${rectangle(box, 8)}${text(box, box.y, sizes.node, 'strong')}</g>
`;

function drawResult(box: ResultBox): Markup {
  const small = box.notes.length * sizes.small * sizes.line;
  const large = box.lines.length * sizes.node * sizes.line;
  const notes = { x: box.x, lines: box.notes };
  const kind = box.result.outcome === undefined ? 'result hole' : 'result';
  return markup`<g class="${kind}" data-outcome="${box.result.outcome ?? ''}">${rectangle(box, Math.min(26, box.height / 2))}${text(box, box.y - small / 2, sizes.node, 'strong')}${text(notes, box.y + large / 2, sizes.small, 'note')}</g>
`;
}

export interface Diagram {
  readonly svg: Markup;
  /** How far from the left the first question stands, to be in view at once. */
  readonly start: number;
}

export function diagram(
  graph: InterviewGraph,
  words: Words,
  followUps: (outcome: string) => number,
  id: string,
): Diagram {
  const drawing = layOut(graph, words, followUps);
  const [width, height] = [Math.ceil(drawing.width), Math.ceil(drawing.height)];
  const questions = counted(graph.questions.length, 'question');
  const results = counted(graph.results.length, 'outcome');
  const svg = markup`<svg class="diagram" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">The interviews as a diagram</title>
<desc id="${id}-desc">${questions} lead to ${results}, from top to bottom. The table after the diagram says the same in words.</desc>
<defs><marker id="${id}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="90"><path class="arrow" d="M0 0.5 8 4 0 7.5Z"/></marker></defs>
${drawing.lines.map((line) => drawLine(line, `${id}-arrow`))}
${drawing.questions.map(drawQuestion)}${drawing.results.map(drawResult)}${drawing.lines.map(drawLabel)}
</svg>`;
  return { svg, start: Math.round(drawing.questions[0]?.x ?? 0) };
}
