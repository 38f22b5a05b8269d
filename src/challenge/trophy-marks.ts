import {html, nothing, svg, type TemplateResult} from 'lit';
import type {TrophyId} from './trophies.js';

/** The middle of each mark, drawn around 20, 20. */
const GLYPHS: Readonly<Record<TrophyId, string>> = {
  firstLight: 'M11 24.5h18M15 24.5a5 5 0 0 1 10 0M20 16v-3.5M13.8 18.3l-2-2M26.2 18.3l2-2',
  secondPlate: 'M12 13.5h10v7.5H12zM22 17h6v9.5H17V21',
  galleryTrophy: 'M13 13h5.5v5.5H13zM21.5 13H27v5.5h-5.5zM13 21.5h5.5V27H13zM21.5 21.5H27V27h-5.5z',
  earlyEye: 'M11 20q9-9 18 0-9 9-18 0zM22.5 20a2.5 2.5 0 1 1-5 0 2.5 2.5 0 1 1 5 0z',
  atOnce: 'M22 11.5 13.5 22H19l-1.5 7L26.5 18H21z',
  flawless: 'M15.5 13h9l4 5L20 28l-8.5-10zM11.5 18h17M20 28l-3.5-10 2-5M20 28l3.5-10-2-5',
  hintless: 'M28 20a8 8 0 1 1-16 0 8 8 0 1 1 16 0zM23.5 16.5 21.5 21.5 16.5 23.5 18.5 18.5z',
  comeback: 'M16 16.5h8V26h-8zM17.5 16.5a2.5 3.5 0 0 1 5 0M14.5 26h11M20 12.5V11M20 19v3.5',
  tenInARow: 'M15 13.5l10 13M25 13.5l-10 13M13 13.5h4M23 13.5h4M13 26.5h4M23 26.5h4',
  highScore: 'M11 27l6.5-10 4 6 2.5-3.5 5 7.5zM17.5 17v-6l4.5 2-4.5 2',
  thirdLevel: 'M12 27.5v-4h5.3v-4.5h5.4v-4.5H28v13z',
  hardNut: 'M20 11l7.8 4.5v9L20 29l-7.8-4.5v-9zM20 15l-2 4 4 2-2 4',
  allThemes:
    'M20 11v18M11.2 17.1l17.6 5.8M14.6 27.3l10.8-14.6M25.4 27.3 14.6 12.7M28.8 17.1l-17.6 5.8',
  mended: 'M26.5 15.5a8 8 0 1 0 1.5 5M27 11v5h-5',
  hundred: 'M25.5 15.5a7.5 7.5 0 1 0 0 9M25.5 13v4.5M25.5 22.5V27',
  relaxedScholar: 'M20 15.5q-4-3-9-2V25q5-1 9 2 4-3 9-2V13.5q-5-1-9 2zM20 15.5V27',
  today: 'M13 14h14v13H13zM13 18h14M16.5 11.5V15M23.5 11.5V15M20 21v3',
  week: 'M14 16v0M18 16v0M22 16v0M26 16v0M16 23v0M20 23v0M24 23v0',
};

/** A seal with the trophy's mark; a trophy that is not won yet is an empty ring. */
export function trophyMark(id: TrophyId, won: boolean): TemplateResult {
  return html`<svg class="seal ${won ? 'won' : ''}" viewBox="0 0 40 40" aria-hidden="true">
    <circle class="rim" cx="20" cy="20" r="18.5"></circle>
    ${won ? svg`<circle class="ring" cx="20" cy="20" r="15.5"></circle>` : nothing}
    <path class=${id === 'week' ? 'glyph dots' : 'glyph'} d=${GLYPHS[id]}></path>
  </svg>`;
}
