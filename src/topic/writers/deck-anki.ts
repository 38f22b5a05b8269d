import {tsvFormatRow} from 'd3';
import type {DeckData} from '../deck-types.js';
import {listCell, oneLine, sourceCell, themeLabels} from './shared.js';

const COLUMNS = ['Front', 'Back', 'Tags', 'Note', 'Hint', 'Accept', 'Sources', 'Id'];

/** Tags of Anki hold no spaces. */
function tag(theme: string): string {
  return oneLine(theme).replaceAll(' ', '_');
}

/** A row that begins with `#` would be a comment. */
function rowText(cells: string[]): string {
  const row = tsvFormatRow(cells);
  return row.startsWith('#') ? row.replace(/^[^\t]*/, '"$&"') : row;
}

/**
 * Cards as Anki imports "Notes in plain text": the header lines tell it the
 * separator, which column holds the tags, and which the id, so that a second
 * import mends cards instead of doubling them.
 * Format: Anki manual, "Text files".
 */
export function writeDeckAnki({cards, themes, sources}: DeckData): string {
  const label = themeLabels(themes);
  const header = [
    '#separator:tab',
    '#html:false',
    `#tags column:${COLUMNS.indexOf('Tags') + 1}`,
    `#guid column:${COLUMNS.indexOf('Id') + 1}`,
    `#columns:${COLUMNS.join('\t')}`,
  ];
  const rows = cards.map((card) =>
    rowText([
      card.front,
      card.back,
      tag(label(card.theme)),
      card.note ?? '',
      card.hint ?? '',
      listCell(card.accept),
      sourceCell(card.sources, sources),
      card.id,
    ]),
  );
  return `${[...header, ...rows].join('\n')}\n`;
}
