import {csvFormatRows} from 'd3';
import type {Card, CardName, DeckData} from '../deck-types.js';
import {listCell, sourceCell, themeLabels} from './shared.js';

const COLUMNS = ['front', 'back', 'theme', 'hint', 'accept', 'names', 'note', 'sources', 'id'];

/** Names in one cell: `zh: 长白山; ko: 백두산`. */
function nameCell(names: readonly CardName[]): string {
  return listCell(names.map(({lang, text}) => `${lang}: ${text}`));
}

/** A table for spreadsheets, with the headings that `readDeckTable` knows. */
export function writeDeckCsv({cards, themes, sources}: DeckData): string {
  const label = themeLabels(themes);
  const row = ({front, back, theme, hint, accept, names, note, ...card}: Card): string[] => [
    front,
    back,
    label(theme),
    hint ?? '',
    listCell(accept),
    nameCell(names),
    note ?? '',
    sourceCell(card.sources, sources),
    card.id,
  ];
  return `${csvFormatRows([COLUMNS, ...cards.map(row)])}\n`;
}
