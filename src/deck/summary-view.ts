import {html, nothing, svg, type TemplateResult} from 'lit';
import type {DeckText} from './card-view.js';
import type {Rating} from './memory.js';

export interface SummaryModel {
  readonly tally: Readonly<Record<Rating, number>>;
  /** Reviews on each of the coming days, today first. */
  readonly ahead: readonly number[];
  /** Today, in milliseconds since 1970. */
  readonly now: number;
  readonly locale: string;
  readonly rtl: boolean;
}

/** The end of a sitting: what was done, and what the coming days hold. */
export function renderSummary(model: SummaryModel, t: DeckText): TemplateResult {
  const {again, hard, good, easy} = model.tally;
  const all = again + hard + good + easy;
  const share = all
    ? new Intl.NumberFormat(model.locale, {style: 'percent'}).format(1 - again / all)
    : '';
  return html`<div class="summary" part="summary">
    <p class="done">${t('done')}</p>
    <p class="muted">
      ${all ? html`${t('doneCards', {n: all})} · ${t('recalled', {share})}` : t('doneNone')}
    </p>
    ${model.ahead.some(Boolean) ? renderAhead(model, t) : nothing}
  </div>`;
}

const HEIGHT = 72;
const AXIS = 18;

/**
 * A bar for each of the coming days. Places are shares of the width, so that
 * the chart fits every width without being measured.
 */
function renderAhead({ahead, now, locale, rtl}: SummaryModel, t: DeckText): TemplateResult {
  const most = Math.max(...ahead, 1);
  const band = 100 / ahead.length;
  const weekday = new Intl.DateTimeFormat(locale, {weekday: 'narrow'});
  const day = new Intl.DateTimeFormat(locale, {weekday: 'long', day: 'numeric', month: 'long'});
  // Noon, so that a change to summer time cannot skip a day.
  const noon = new Date(now).setHours(12, 0, 0, 0);
  const dates = ahead.map((_, index) => new Date(noon).setDate(new Date(noon).getDate() + index));
  const percent = (value: number) => `${(rtl ? 100 - value : value).toFixed(3)}%`;
  return html`<figure class="ahead">
    <figcaption class="small muted">${t('ahead')}</figcaption>
    <svg width="100%" height=${HEIGHT + AXIS + 16} aria-hidden="true" direction="ltr">
      ${ahead.map((count, index) => {
        const height = Math.round((count / most) * (HEIGHT - 4)) + (count ? 4 : 0);
        const middle = (index + 0.5) * band;
        const left = rtl ? (index + 0.85) * band : (index + 0.15) * band;
        const foot = HEIGHT + 16;
        return svg`<rect class="bar" x=${percent(left)} y=${foot - height}
            width="${(band * 0.7).toFixed(3)}%" height=${height} />
          ${
            count
              ? svg`<text class="bar-count" x=${percent(middle)} y=${foot - height - 4}
                  text-anchor="middle">${count.toLocaleString(locale)}</text>`
              : nothing
          }
          <text class="bar-day" x=${percent(middle)} y=${foot + AXIS - 4}
            text-anchor="middle">${weekday.format(dates[index])}</text>`;
      })}
      <line class="axis" x1="0" x2="100%" y1=${HEIGHT + 16.5} y2=${HEIGHT + 16.5} />
    </svg>
    <ul class="visually-hidden">
      ${ahead.map((count, index) => {
        const name = index ? day.format(dates[index]) : t('today');
        return count ? html`<li>${t('aheadDay', {day: name, n: count})}</li>` : nothing;
      })}
    </ul>
  </figure>`;
}
