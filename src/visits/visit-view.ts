import {html, nothing, type TemplateResult} from 'lit';
import {nextIcon, previousIcon} from '../element/icons.js';
import {renderSources} from '../element/source-view.js';
import type {Visit, VisitGap, VisitRemark} from '../topic/visit-types.js';
import {renderCited} from './cites-view.js';
import {dateInWords, listed, meetingOf, partyOf, rankOf, titleOf, worksOf} from './words.js';
import type {Wording} from './words.js';

/** What is around the chosen visit. */
export interface Pager {
  /** Counted from 1. */
  readonly position: number;
  readonly total: number;
  step(by: 1 | -1): void;
}

/** Who, whom, where and why, as names and values. */
export function renderFacts(visit: Visit, words: Wording): TemplateResult {
  const {t} = words;
  const from = partyOf(visit.from, words);
  const facts = [
    [t('visitor'), [...visit.visitors, from].filter(Boolean).join(', ')],
    [t('rank'), rankOf(visit, words)],
    [t('host'), listed(visit.hosts, words)],
    [t('place'), [...visit.places, partyOf(visit.to, words)].filter(Boolean).join(', ')],
    [t('type'), visit.type],
  ];
  return html`<dl class="facts" part="facts">
    ${facts.map(([label, value]) =>
      value
        ? html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** What the visit was about, and what is uncertain about it. */
export function renderText({text, note}: Visit, {common}: Wording): unknown {
  return html`${text ? html`<p class="text" part="text">${text}</p>` : nothing}
  ${
    note
      ? html`<p class="note" part="note">
          <span class="note-mark">${common('note')}</span> ${note}
        </p>`
      : nothing
  }`;
}

/** The works that a visit cites. */
export function renderWorks(visit: Visit, words: Wording): TemplateResult {
  return renderSources(worksOf(visit.sources, words), words.common);
}

function renderPager({position, total, step}: Pager, {t}: Wording): TemplateResult {
  const button = (label: string, by: 1 | -1, icon: TemplateResult, end: boolean) =>
    html`<button class="icon-button" aria-label=${label} ?disabled=${end} @click=${() => step(by)}>
      ${icon}
    </button>`;
  return html`<div class="pager" part="pager">
    ${button(t('previous'), -1, previousIcon, position <= 1)}
    <span class="numeric small">${t('pager', {i: position, n: total})}</span>
    ${button(t('next'), 1, nextIcon, position >= total)}
  </div>`;
}

/** The chosen visit in full. */
export function renderVisit(
  visit: Visit,
  level: number,
  pager: Pager,
  words: Wording,
): TemplateResult {
  const meeting = meetingOf(visit, words);
  return html`<div class="when">
      ${renderPager(pager, words)}
      <p class="date" part="date">${dateInWords(visit.date, words)}</p>
      ${meeting ? html`<p class="meeting" part="meeting">${meeting}</p>` : nothing}
      ${renderFacts(visit, words)}
    </div>
    <div class="what">
      <div
        class="title"
        part="title"
        role="heading"
        aria-level=${level}
        tabindex="-1"
        data-place=${visit.id}
      >
        ${titleOf(visit, words)}
      </div>
      ${renderText(visit, words)}
    </div>
    ${renderWorks(visit, words)}`;
}

/** A gap in words: "No Chinese president, October 2005 – June 2019". */
export function renderGapLine(gap: VisitGap, words: Wording): TemplateResult {
  return html`<span class="gap-name" tabindex="-1" data-place=${gap.id}
      >${renderCited(gap.label, gap.sources, words)}</span
    >
    <span class="muted">${dateInWords(gap.date, words, 'short')}</span>`;
}

function renderRemark({id, text, sources}: VisitRemark, words: Wording): TemplateResult {
  return html`<p class="remark" part="remark" tabindex="-1" data-place=${id}>
    ${renderCited(text, sources, words)}
  </p>`;
}

/** What concerns the visits as a whole: corrections and limits, and the long gaps. */
export function renderRemarks(words: Wording, gaps: readonly VisitGap[]): TemplateResult {
  const {data, t} = words;
  return html`${
    data.remarks.length
      ? html`<div class="remarks" part="remarks">
          <div class="label-line">${t('remarks')}</div>
          ${data.remarks.map((remark) => renderRemark(remark, words))}
        </div>`
      : nothing
  }
  ${
    gaps.length
      ? html`<div class="gaps" part="gaps">
          <div class="label-line">${t('gaps')}</div>
          <ul>
            ${gaps.map((gap) => html`<li>${renderGapLine(gap, words)}</li>`)}
          </ul>
        </div>`
      : nothing
  }`;
}
