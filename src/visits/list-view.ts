import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Visit, VisitGap} from '../topic/visit-types.js';
import {isVague} from './layout.js';
import {mark} from './marks.js';
import {renderFacts, renderGapLine, renderText, renderWorks} from './visit-view.js';
import {
  dateInWords,
  meetingOf,
  nameOf,
  partyOf,
  titleOf,
  yearInWords,
  type Wording,
} from './words.js';

/** The reading list. */
export interface ListView {
  readonly visits: readonly Visit[];
  readonly gaps: readonly VisitGap[];
  readonly selected: string;
  /** Id of the visit that the Tab key reaches. */
  readonly current: string;
  /** Level of the decades' headings. */
  readonly level: number;
  readonly words: Wording;
  select(visit: Visit): void;
}

/** The mark of a visit in a line of text. */
export function renderKey(visit: Visit, {data}: Wording): TemplateResult {
  const place = data.ranks.findIndex(({id}) => id === visit.rank);
  const hue = data.actors.find(({id}) => id === visit.to)?.hue;
  return html`<svg class="key" viewBox="-8 -8 16 16" aria-hidden="true">
    ${svg`${mark(place, hue, isVague(visit.date))}`}
  </svg>`;
}

/** A line over a visit: its mark, its date, the party that hosted, the meeting. */
function renderLine(visit: Visit, words: Wording): TemplateResult {
  const country = partyOf(visit.to, words);
  const hosted = country && words.t('hostedIn', {place: country});
  const parts = [dateInWords(visit.date, words), hosted, meetingOf(visit, words)];
  return html`<p class="line" part="date">
    ${renderKey(visit, words)} ${parts.filter(Boolean).join(' · ')}
  </p>`;
}

function renderEntry(visit: Visit, view: ListView): TemplateResult {
  const {words, selected, current} = view;
  const open = visit.id === selected;
  return html`<li class="entry" part="entry">
    ${renderLine(visit, words)}
    <button
      class="title-button"
      part="title"
      data-id=${visit.id}
      data-place=${visit.id}
      tabindex=${visit.id === current ? 0 : -1}
      aria-expanded=${open}
      aria-label=${nameOf(visit, words)}
      @click=${() => view.select(visit)}
    >
      ${titleOf(visit, words)}
    </button>
    ${renderText(visit, words)}
    ${open ? html`${renderFacts(visit, words)} ${renderWorks(visit, words)}` : nothing}
  </li>`;
}

interface Decade {
  readonly year: number;
  readonly items: (Visit | VisitGap)[];
}

/** Visits, and the gaps where they begin, by decade. */
function byDecade(items: readonly (Visit | VisitGap)[]): readonly Decade[] {
  const decades: Decade[] = [];
  const inOrder = [...items].sort((a, b) => a.date.start - b.date.start);
  for (const item of inOrder) {
    const year = Math.floor(item.date.start / 10) * 10;
    const decade = decades.at(-1);
    if (decade?.year === year) decade.items.push(item);
    else decades.push({year, items: [item]});
  }
  return decades;
}

const isVisit = (item: Visit | VisitGap): item is Visit => 'visitors' in item;

/** Every visit with its text, decade by decade, with the long gaps where they begin. */
export function renderList(view: ListView): TemplateResult {
  const {visits, gaps, words, level} = view;
  return html`<div class="list" part="list">
    ${byDecade([...visits, ...gaps]).map(
      ({year, items}) =>
        html`<div class="decade" part="decade" role="heading" aria-level=${level}>
            ${words.t('decade', {year: yearInWords(year, words)})}
          </div>
          <ul>
            ${items.map((item) =>
              isVisit(item)
                ? renderEntry(item, view)
                : html`<li class="gap-entry" part="gap">${renderGapLine(item, words)}</li>`,
            )}
          </ul>`,
    )}
  </div>`;
}

/** Every visit in full, for paper. */
export function renderPaper(visits: readonly Visit[], words: Wording): TemplateResult {
  return html`<ul class="paper">
    ${visits.map(
      (visit) =>
        html`<li>
          ${renderLine(visit, words)}
          <p class="title">${titleOf(visit, words)}</p>
          ${renderText(visit, words)} ${renderFacts(visit, words)} ${renderWorks(visit, words)}
        </li>`,
    )}
  </ul>`;
}
