import type {Backlink} from '../element/citation-registry.js';
import type {Translate} from '../element/messages.js';
import {referenceMessages} from './messages.js';

/** What a way back says. */
export interface BacklinkLabel {
  readonly shown: string;
  readonly whole: string;
}

const LONGEST = 48;

/** A text of at most 48 characters, cut between words where it has some. */
export function shortened(text: string): string {
  const signs = [...text];
  if (signs.length <= LONGEST) return text;
  const start = signs.slice(0, LONGEST - 1).join('');
  return `${start.replace(/[\s\p{P}]+\S*$/u, '') || start}…`;
}

/** A label with the kind of part that it leads to; parts that are not the library's go by the label alone. */
function withKind({tag, label}: Backlink, t: Translate<typeof referenceMessages>): string {
  const isKnown = tag.includes('-') && tag in referenceMessages;
  return isKnown ? t(tag as keyof typeof referenceMessages, {label}) : label;
}

/** What the ways back from one work say: short, and never the same for two places. */
export function labelsOf(
  backlinks: readonly Backlink[],
  t: Translate<typeof referenceMessages>,
): readonly BacklinkLabel[] {
  const taken = new Set<string>();
  return backlinks.map((backlink) => {
    const whole = withKind(backlink, t);
    const short = shortened(whole);
    let mark = '';
    for (let copy = 2; taken.has(short + mark); copy++) mark = ` (${copy})`;
    taken.add(short + mark);
    return {shown: short + mark, whole: whole + mark};
  });
}
