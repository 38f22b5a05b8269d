import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {nextIcon, plusIcon, previousIcon} from '../element/icons.js';
import {draftKey, type Draft} from './drafts.js';
import {renderForm} from './entry-form.js';
import type {Kind} from './fields.js';
import type {Entry} from './material.js';
import {nameOf, type MaterialScene} from './view.js';

const KINDS: readonly Kind[] = ['cards', 'claims'];

function renderText({item}: Entry, {lang, t}: MaterialScene): TemplateResult {
  if ('statement' in item) {
    return html`<p class="first" lang=${lang} dir="auto">${item.statement}</p>
      <p class="second">
        <b>${t(item.answer ? 'true' : 'false')}.</b>
        <span lang=${lang} dir="auto">${item.explanation}</span>
      </p>`;
  }
  return html`<p class="first" lang=${lang} dir="auto">${item.front}</p>
    <p class="second" lang=${lang} dir="auto">${item.back}</p>`;
}

function renderMarks({item, state}: Entry, {allThemes, lang, t}: MaterialScene): TemplateResult {
  const theme = allThemes.find(({id}) => id === item.theme)?.label ?? item.theme;
  return html`<p class="marks">
    ${theme ? html`<span lang=${lang}>${theme}</span>` : nothing}
    ${state === 'original' ? nothing : html`<em>${t(state)}</em>`}
  </p>`;
}

function renderEntry(entry: Entry, scene: MaterialScene): TemplateResult {
  const {drafts, here, kind, t, on} = scene;
  const {item, used, state} = entry;
  const draft = drafts.get(draftKey(kind, item.id));
  const text = nameOf(entry);
  const stop = item.id === here ? 0 : -1;
  const use = (event: Event): void =>
    on.use([item.id], (event.currentTarget as HTMLInputElement).checked);
  if (draft) {
    const form = {label: t('editThis', {text}), canRestore: state === 'edited'};
    return html`<li class="entry open" part="entry" data-id=${item.id}>
      ${renderForm(draft, form, scene)}
    </li>`;
  }
  return html`<li class="entry ${used ? '' : 'unused'}" part="entry" data-id=${item.id}>
    <label class="use">
      <input
        type="checkbox"
        aria-label=${t('use', {text})}
        tabindex=${stop}
        .checked=${used}
        @change=${use}
      />
    </label>
    <div class="text">${renderText(entry, scene)}</div>
    ${renderMarks(entry, scene)}
    <button
      class="button plain edit"
      type="button"
      tabindex=${stop}
      aria-label=${t('editThis', {text})}
      @click=${() => on.edit(entry)}
    >
      ${t('edit')}
    </button>
  </li>`;
}

function renderNew(draft: Draft, scene: MaterialScene): TemplateResult {
  const label = scene.t(draft.kind === 'cards' ? 'newCard' : 'newClaim');
  return html`<li class="entry open" part="entry" data-id="">
    <p class="new">${label}</p>
    ${renderForm(draft, {label, canRestore: false}, scene)}
  </li>`;
}

/** Why the list is empty. */
function renderNothing({counts, kind, t}: MaterialScene): TemplateResult {
  const reason = counts[kind] ? 'noneHere' : kind === 'cards' ? 'noCards' : 'noClaims';
  return html`<li class="muted none">${t(reason)}</li>`;
}

function renderBar(scene: MaterialScene): TemplateResult {
  const {counts, kind, theme, themes, t, on} = scene;
  const switches = KINDS.map(
    (each) =>
      html`<button
        class="button"
        type="button"
        data-kind=${each}
        aria-pressed=${String(each === kind)}
        @click=${() => on.showKind(each)}
      >
        ${t(each)} <span class="numeric muted">${counts[each]}</span>
      </button>`,
  );
  const choose = (event: Event): void =>
    on.showTheme((event.currentTarget as HTMLSelectElement).value);
  return html`<div class="bar">
    <div class="switch" part="kinds" role="group" aria-label=${t('kinds')}>${switches}</div>
    <select
      class="field theme-filter"
      part="theme-filter"
      aria-label=${t('theme')}
      @change=${choose}
    >
      <option .value=${''} .selected=${!theme}>${t('allThemes')}</option>
      ${themes.map(
        ({id, label}) => html`<option .value=${id} .selected=${id === theme}>${label}</option>`,
      )}
    </select>
    <button class="button add" part="add" type="button" @click=${on.add}>
      ${plusIcon}<span>${t(kind === 'cards' ? 'addCards' : 'addClaims')}</span>
    </button>
  </div>`;
}

function renderUse({entries, inUse, counts, kind, t, on}: MaterialScene): TemplateResult {
  const ids = entries.map(({item}) => item.id);
  return html`<div class="use-row">
    <span class="muted small numeric in-use"
      ><bdi>${t('inUse', {n: inUse, all: counts[kind]})}</bdi></span
    >
    <button
      class="button plain use-all"
      type="button"
      aria-label=${t('useAll')}
      @click=${() => on.use(ids, true)}
    >
      ${t('all')}
    </button>
    <button
      class="button plain use-none"
      type="button"
      aria-label=${t('useNone')}
      @click=${() => on.use(ids, false)}
    >
      ${t('none')}
    </button>
  </div>`;
}

/** Where in the list the page is, and the ways to the next ones. */
function renderPager({entries, first, pageSize, t, on}: MaterialScene): TemplateResult {
  const last = Math.min(entries.length, first + pageSize);
  const place = {from: first + 1, to: last, all: entries.length};
  const button = (
    name: 'previousPage' | 'nextPage',
    to: number,
    possible: boolean,
  ): TemplateResult =>
    html`<button
      class="icon-button ${name}"
      type="button"
      aria-label=${t(name)}
      ?disabled=${!possible}
      @click=${() => on.turn(to)}
    >
      ${name === 'nextPage' ? nextIcon : previousIcon}
    </button>`;
  return html`<div class="pager" part="pager">
    ${button('previousPage', first - pageSize, first > 0)}
    <span class="small muted numeric place"
      >${entries.length ? html`<bdi>${t('page', place)}</bdi>` : nothing}</span
    >
    ${button('nextPage', first + pageSize, last < entries.length)}
  </div>`;
}

/** The entries of one kind page by page, each with what can be done with it. */
export function renderMaterial(scene: MaterialScene): TemplateResult {
  const {allThemes, drafts, entries, first, kind, pageSize, t, on} = scene;
  const added = drafts.get(draftKey(kind, ''));
  return html`${renderBar(scene)} ${renderUse(scene)}
    <ul
      class="list"
      part="list"
      role="list"
      aria-label=${t(kind)}
      @keydown=${on.roam}
      @focusin=${on.roam}
    >
      ${added ? renderNew(added, scene) : nothing}
      ${repeat(
        entries.slice(first, first + pageSize),
        ({item}) => item.id,
        (entry) => renderEntry(entry, scene),
      )}
      ${entries.length || added ? nothing : renderNothing(scene)}
    </ul>
    ${renderPager(scene)}
    <datalist id="themes">
      ${allThemes.map(({label}) => html`<option .value=${label}></option>`)}
    </datalist>`;
}
