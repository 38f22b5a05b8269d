import {fillGaps, gapAnswers, hasGap, parseCloze, type ClozePart} from '../topic/deck-cloze.js';
import type {Card} from '../topic/deck-types.js';
import {seededRandom} from '../topic/random.js';
import {alternatives, gapAlternatives} from './answer.js';

/** Which side is asked: `front`, `back`, or now one and now the other. */
export type Direction = 'front' | 'back' | 'both';

/** The two sides of a card as they are shown. */
export interface Faces {
  readonly question: readonly ClozePart[];
  readonly answer: readonly ClozePart[];
  /** What a card with gaps has on its back, under the filled text. */
  readonly extra: string;
  /** Typed answers that count as right, the one to show first. */
  readonly expected: readonly string[];
  /** Both sides in plain text, for speech and screen readers. */
  readonly questionText: string;
  readonly answerText: string;
  /** True where the back is asked. */
  readonly reversed: boolean;
}

function gapFaces({front, back, accept}: Card, blank: string): Faces {
  const parts = parseCloze(front);
  const gaps = gapAnswers(front);
  return {
    question: parts,
    answer: parts,
    extra: back,
    expected: [...gapAlternatives(gaps), ...accept],
    questionText: parts.map(({text, gap, hint}) => (gap ? (hint ?? blank) : text)).join(''),
    answerText: [fillGaps(front), back].filter(Boolean).join(' '),
    reversed: false,
  };
}

/** True where a card is asked by its back. */
export function isReversed(card: Card, direction: Direction, seed: string): boolean {
  if (hasGap(card.front)) return false;
  if (direction === 'both') return seededRandom(`${seed} ${card.id}`)() < 0.5;
  return direction === 'back';
}

/**
 * The sides of a card. Where the answer is to be typed, the shorter side is the
 * answer, whatever the direction: nobody should have to type a definition.
 *
 * @param blank What is read out for a gap.
 */
export function facesOf(
  card: Card,
  {
    direction,
    seed,
    typing,
    blank,
  }: {
    readonly direction: Direction;
    readonly seed: string;
    readonly typing: boolean;
    readonly blank: string;
  },
): Faces {
  if (hasGap(card.front)) return gapFaces(card, blank);
  const reversed = typing
    ? card.front.length < card.back.length
    : isReversed(card, direction, seed);
  const [question, answer] = reversed ? [card.back, card.front] : [card.front, card.back];
  return {
    question: [{text: question, gap: false}],
    answer: [{text: answer, gap: false}],
    extra: '',
    expected: [...alternatives(answer), ...(typing ? card.accept : [])],
    questionText: question,
    answerText: answer,
    reversed,
  };
}

/** Step of the type scale that a text is set in, 1 (a few words) to 5 (a paragraph). */
export function sizeStep(text: string): 1 | 2 | 3 | 4 | 5 {
  const {length} = text;
  if (length <= 18) return 1;
  if (length <= 48) return 2;
  if (length <= 110) return 3;
  return length <= 260 ? 4 : 5;
}
