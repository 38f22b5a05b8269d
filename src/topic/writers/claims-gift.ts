import type {Claim, ClaimsData} from '../claim-types.js';
import type {Source} from '../types.js';
import {citedWorks, oneLine, themeLabels} from './shared.js';

/** Names of questions are read in lists: longer ones are cut. */
const LONGEST_NAME = 60;

/** What the format would take for its own marks, behind a backslash. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** A text that Moodle shows as it is, also where it looks like markup. */
function plain(text: string): string {
  return `${/[<&]|^\[/.test(text) ? '[plain]' : ''}${escaped(text)}`;
}

function nameOf(statement: string): string {
  const name = [...oneLine(statement)];
  const short = name.length > LONGEST_NAME ? [...name.slice(0, LONGEST_NAME - 1), '…'] : name;
  return escaped(short.join(''));
}

function question(claim: Claim, sources: readonly Source[]): string {
  const works = citedWorks(claim.sources, sources).map(({title, url}) =>
    oneLine([title, url].filter(Boolean).join(', ')).replace(/[[\]]/g, ''),
  );
  const id = claim.id.includes(']') ? [] : [`// [id:${claim.id}]`];
  const feedback = claim.explanation ? `####${plain(claim.explanation)}` : '';
  return [
    ...id,
    ...works.map((work) => `// ${work}`),
    `::${nameOf(claim.statement)}::${plain(claim.statement)} {${claim.answer ? 'T' : 'F'}${feedback}}`,
  ].join('\n');
}

/**
 * True/false questions in Moodle's GIFT format. Themes become categories, the
 * explanation is given whatever the answer, sources stand in comments.
 * Format: Moodle documentation, "GIFT format".
 */
export function writeClaimsGift({claims, themes, sources}: ClaimsData): string {
  const label = themeLabels(themes);
  let category = '';
  const blocks = claims.flatMap((claim) => {
    const theme = oneLine(label(claim.theme)).replaceAll('/', '//');
    const heading = theme === category ? [] : [`$CATEGORY: ${theme || 'top'}`];
    category = theme;
    return [...heading, question(claim, sources)];
  });
  return `${blocks.join('\n\n')}\n`;
}
