import {writeClaimsCsv} from '../topic/writers/claims-csv.js';
import {writeClaimsGift} from '../topic/writers/claims-gift.js';
import {writeClaimsTab} from '../topic/writers/claims-tab.js';
import {writeDeckAnki} from '../topic/writers/deck-anki.js';
import {writeDeckCsv} from '../topic/writers/deck-csv.js';
import {writeTopicJson} from '../topic/writers/topic-json.js';
import type {StudioData} from './data.js';
import type {ExportFormat} from './files.js';
import {webPage, type PageWords} from './web-page.js';

// Without it spreadsheets take a file for one of their own country's alphabet.
const BYTE_ORDER_MARK = '\ufeff';

/** The text of a file, as our own readers and those of other programs take it. */
export function fileText(
  format: ExportFormat,
  data: StudioData,
  {base, words}: {readonly base: string; readonly words: PageWords},
): string {
  switch (format) {
    case 'topic-json':
      return writeTopicJson(data);
    case 'cards-csv':
      return BYTE_ORDER_MARK + writeDeckCsv(data);
    case 'cards-anki':
      return writeDeckAnki(data);
    case 'claims-csv':
      return BYTE_ORDER_MARK + writeClaimsCsv(data);
    case 'claims-gift':
      return writeClaimsGift(data);
    case 'claims-tab':
      return writeClaimsTab(data.claims);
    case 'web-page':
      return webPage(data, base, words);
  }
}
