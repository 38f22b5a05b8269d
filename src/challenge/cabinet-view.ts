import {html, type TemplateResult} from 'lit';
import {trophyMark} from './trophy-marks.js';
import {TROPHY_IDS, type TrophyId} from './trophies.js';
import type {View} from './view.js';

/** A stored day in the reader's way of writing dates. */
export function dayText(day: string, locale: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString(locale, {dateStyle: 'medium'});
}

function trophy(view: View, id: TrophyId): TemplateResult {
  const {t, session, locale} = view;
  const day = session.career.trophies[id];
  const state = day ? t('won', {date: dayText(day, locale)}) : t('notWon');
  return html`<li class=${day ? 'won' : ''}>
    ${trophyMark(id, !!day)}
    <span>
      <b>${t(id)}</b>
      <span class="small muted"
        >${t(`${id}Rule`)}<span class="visually-hidden">, ${state}</span></span
      >
    </span>
  </li>`;
}

function plate(view: View, index: number): TemplateResult {
  const {t, session, pictures} = view;
  const picture = pictures[index];
  // The title of a picture that waits would give it away, also of one that is played for again.
  const waits = session.image?.id === picture?.id && session.round?.phase !== 'over';
  const found = picture && !waits && session.career.found.includes(picture.id);
  return html`<li>
    ${
      found
        ? html`<img src=${picture.src} alt=${picture.title} width="90" height="60" />`
        : html`<span class="blank" aria-hidden="true">?</span>
            <span class="visually-hidden">
              ${t('plate', {n: index + 1})}, ${t('plateHidden')}
            </span>`
    }
  </li>`;
}

/** How many trophies are won. */
export function wonCount({session}: Pick<View, 'session'>): number {
  return TROPHY_IDS.filter((id) => id in session.career.trophies).length;
}

/** Both lists, also for print. */
export function cabinetLists(view: View): TemplateResult {
  return html`<ul class="plates" aria-label=${view.t('gallery')}>
      ${view.pictures.map((_, index) => plate(view, index))}
    </ul>
    <ul class="trophies" aria-label=${view.t('cabinet')}>
      ${TROPHY_IDS.map((id) => trophy(view, id))}
    </ul>`;
}

/** All trophies and all pictures, won or not. */
export function cabinetView(view: View): TemplateResult {
  const {t} = view;
  return html`<div class="panel cabinet" part="panel cabinet">
    <div class="cabinet-head">
      <div class="display focus-target" role="heading" aria-level=${view.subLevel} tabindex="-1">
        ${t('cabinetCount', {n: wonCount(view), total: TROPHY_IDS.length})}
      </div>
      <button class="button" part="button" @click=${() => view.do.closeCabinet()}>
        ${t('back')}
      </button>
    </div>
    ${cabinetLists(view)}
  </div>`;
}
