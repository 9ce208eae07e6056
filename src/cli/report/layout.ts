/** Where the nodes and lines of a diagram go, from top to bottom. */
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { Exit, InterviewGraph, Question, Result } from './graph.ts';
import { textWidth, wrap } from './text-size.ts';
import { counted, type Words } from './words.ts';

export const sizes = { node: 15, label: 13, small: 12.5, line: 1.3 } as const;
const padding = { x: 12, y: 9 };
const widest = { node: 150, label: 118 };
/** Where an exit has more answers or signs than this, it may be that of "any other answer". */
const longest = { answers: 3, signs: 56 };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}
export interface QuestionBox extends Box {
  readonly question: Question;
}
export interface ResultBox extends Box {
  readonly result: Result;
  /** What is said below the title. */
  readonly notes: readonly string[];
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Line {
  readonly points: readonly Point[];
  readonly label: Box;
}
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly questions: readonly QuestionBox[];
  readonly results: readonly ResultBox[];
  readonly lines: readonly Line[];
}

const heightOf = (lines: number, size: number): number => Math.ceil(lines * size * sizes.line);

function blockWidth(lines: readonly string[], size: number, bold = false): number {
  return Math.ceil(Math.max(...lines.map((line) => textWidth(line, size, bold))));
}

/**
 * The answers of an exit, each on lines of its own. One exit of a question, that with the most
 * answers, can be that of all others.
 */
function exitLines({ fact, exits }: Question, exit: Exit, words: Words): string[] {
  const answers = exit.values.map((value) => `“${words.answer(fact, value)}”`);
  const most = Math.max(...exits.map(({ values }) => values.length));
  const isRest =
    exits.length > 1 &&
    answers.length > 1 &&
    exit === exits.find(({ values }) => values.length === most) &&
    (answers.length > longest.answers || answers.join('').length > longest.signs);
  return isRest
    ? ['any other', 'answer']
    : answers.flatMap((answer) => wrap(answer, widest.label, sizes.label));
}

/** What an arrowhead needs of the line before a box. */
const arrow = 9;

/** How high the highest thing is among those in the middle of which a point lies. */
type HalfHeights = ReadonlyMap<number, number>;

/**
 * Lines leave a box below and come in from above, and cross the rows of boxes and labels straight
 * down: aside they go only in the gaps between the rows, where nothing is in their way.
 */
function straightened(
  points: readonly Point[],
  from: Box,
  to: Box,
  halfHeights: HalfHeights,
): Point[] {
  const within = ({ x }: Point, box: Box): number => {
    const room = Math.max(0, box.width / 2 - 22);
    return Math.min(Math.max(x, box.x - room), box.x + room);
  };
  const half = ({ y }: Point): number => halfHeights.get(Math.round(y)) ?? 0;
  const inner = points.slice(1, -1);
  const start = within(inner[0] ?? to, from);
  const end = within(inner.at(-1) ?? from, to);
  return [
    { x: start, y: from.y + from.height / 2 },
    { x: start, y: from.y + half(from) },
    ...inner.flatMap(({ x, y }) => [
      { x, y: y - half({ x, y }) },
      { x, y: y + half({ x, y }) },
    ]),
    { x: end, y: to.y - half(to) - arrow },
    { x: end, y: to.y - to.height / 2 },
  ];
}

function halfHeightsIn(boxes: readonly Pick<Box, 'y' | 'height'>[]): HalfHeights {
  const halves = new Map<number, number>();
  for (const { y, height } of boxes) {
    const row = Math.round(y);
    halves.set(row, Math.max(halves.get(row) ?? 0, height / 2));
  }
  return halves;
}

/** Aside by more than this, a line is nearly level and hard to tell from the next such line. */
const farAside = 120;
/** The room that each further such line gets in a gap, and the most that a gap grows. */
const room = { line: 14, most: 70 };

/** How far down everything at a height moves, so that gaps with many long lines get wider. */
function widened(lines: readonly Pick<Line, 'points'>[]): (y: number) => number {
  const counts = new Map<number, number>();
  for (const { points } of lines) {
    for (const [at, to] of points.slice(1).entries()) {
      const from = points[at] ?? to;
      if (Math.abs(to.x - from.x) < farAside) continue;
      const gap = Math.round(from.y);
      counts.set(gap, (counts.get(gap) ?? 0) + 1);
    }
  }
  const gaps = [...counts].map(([y, count]) => ({
    y,
    more: Math.min(room.most, (count - 1) * room.line),
  }));
  return (y) => gaps.reduce((all, gap) => (y > gap.y + 1 ? all + gap.more : all), y);
}

export function layOut(
  graph: InterviewGraph,
  words: Words,
  followUps: (outcome: string) => number,
): Drawing {
  const drawn = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  drawn.setGraph({ rankdir: 'TB', nodesep: 14, edgesep: 14, ranksep: 52, marginx: 4, marginy: 4 });
  const texts = new Map<string, { lines: string[]; notes: string[] }>();

  for (const { id, fact, number } of graph.questions) {
    const lines = wrap(`${number}. ${words.question(fact)}`, widest.node, sizes.node, true);
    texts.set(id, { lines, notes: [] });
    drawn.setNode(id, {
      width: blockWidth(lines, sizes.node, true) + 2 * padding.x,
      height: heightOf(lines.length, sizes.node) + 2 * padding.y,
    });
  }
  for (const { id, outcome, interviews } of graph.results) {
    const lines = wrap(words.result('rules', outcome), widest.node, sizes.node, true);
    const later = outcome === undefined ? 0 : followUps(outcome);
    const notes = [
      counted(interviews, 'interview'),
      ...(later > 0 ? [`up to ${later} questions more`] : []),
    ];
    texts.set(id, { lines, notes });
    const width = Math.max(blockWidth(lines, sizes.node, true), blockWidth(notes, sizes.small));
    drawn.setNode(id, {
      width: width + 2 * padding.x + 6,
      height:
        heightOf(lines.length, sizes.node) + heightOf(notes.length, sizes.small) + 2 * padding.y,
    });
  }
  for (const question of graph.questions) {
    for (const exit of question.exits) {
      const lines = exitLines(question, exit, words);
      drawn.setEdge(question.id, exit.to, {
        lines,
        labelpos: 'c',
        width: blockWidth(lines, sizes.label) + 10,
        height: heightOf(lines.length, sizes.label) + 4,
      });
    }
  }
  layout(drawn);

  const boxOf = (id: string): Box => {
    const { x = 0, y = 0, width, height } = drawn.node(id);
    return { x, y, width, height, lines: texts.get(id)?.lines ?? [] };
  };
  const { width = 0, height = 0 } = drawn.graph();
  const questions = graph.questions.map((question) => ({ ...boxOf(question.id), question }));
  const results = graph.results.map((result) => ({
    ...boxOf(result.id),
    result,
    notes: texts.get(result.id)?.notes ?? [],
  }));
  const edges = drawn.edges().map((edge) => {
    const {
      x = 0,
      y = 0,
      width: wide = 0,
      height: high = 0,
      points = [],
      ...rest
    } = drawn.edge(edge);
    const label = { x, y, width: wide, height: high, lines: rest['lines'] as readonly string[] };
    return { from: boxOf(edge.v), to: boxOf(edge.w), points, label };
  });
  const halves = halfHeightsIn([...questions, ...results, ...edges.map(({ label }) => label)]);
  const straight = edges.map(({ from, to, points, label }) => ({
    points: straightened(points, from, to, halves),
    label,
  }));
  const down = widened(straight);
  const moved = <T extends { readonly y: number }>(thing: T): T => ({ ...thing, y: down(thing.y) });
  return {
    width,
    height: down(height),
    questions: questions.map(moved),
    results: results.map(moved),
    lines: straight.map(({ points, label }) => ({
      points: points.map(moved),
      label: moved(label),
    })),
  };
}
