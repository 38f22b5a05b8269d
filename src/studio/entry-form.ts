import {html, nothing, type TemplateResult} from 'lit';
import type {Draft} from './drafts.js';
import type {CardFields, ClaimFields} from './fields.js';
import type {MaterialScene} from './view.js';

type Text = 'front' | 'back' | 'hint' | 'note' | 'statement' | 'explanation';

/** A field for text, with what is wrong with it. */
function renderText(
  draft: Draft,
  name: Text,
  rows: number,
  {lang, t, on}: MaterialScene,
): TemplateResult {
  const fault = draft.faults[name];
  const id = `fault-${draft.number}-${name}`;
  const type = (event: Event): void =>
    on.type(draft, name, (event.currentTarget as HTMLTextAreaElement).value);
  const value = (draft.fields as unknown as Record<Text, string>)[name];
  return html`<div class="text-field" data-field=${name}>
    <label>
      <span class="label">${t(name)}</span>
      <textarea
        class="field"
        name=${name}
        rows=${rows}
        lang=${lang}
        dir="auto"
        .value=${value}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? id : nothing}
        @input=${type}
      ></textarea>
    </label>
    ${fault ? html`<p class="fault" id=${id}>${t(fault)}</p>` : nothing}
  </div>`;
}

/** A field that takes a theme of the list or a new one. */
function renderTheme(draft: Draft, {allThemes, lang, t, on}: MaterialScene): TemplateResult {
  const {theme} = draft.fields;
  const label = allThemes.find(({id}) => id === theme)?.label ?? theme;
  const type = (event: Event): void => {
    const {value} = event.currentTarget as HTMLInputElement;
    on.type(draft, 'theme', allThemes.find((each) => each.label === value.trim())?.id ?? value);
  };
  return html`<label class="text-field">
    <span class="label">${t('theme')}</span>
    <input
      class="field"
      name="theme"
      list="themes"
      lang=${lang}
      .value=${label}
      autocomplete="off"
      @change=${type}
      @input=${type}
    />
  </label>`;
}

function renderCardFields(draft: Draft, scene: MaterialScene): TemplateResult {
  return html`${renderText(draft, 'front', 2, scene)} ${renderText(draft, 'back', 3, scene)}
  ${renderText(draft, 'hint', 1, scene)} ${renderText(draft, 'note', 1, scene)}
  ${renderTheme(draft, scene)}`;
}

function renderClaimFields(draft: Draft, scene: MaterialScene): TemplateResult {
  const {t, on} = scene;
  const {answer, difficulty} = draft.fields as ClaimFields;
  const choice = (value: boolean): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name="answer-${draft.number}"
        .checked=${answer === value}
        @change=${() => on.type(draft, 'answer', value)}
      />
      ${t(value ? 'true' : 'false')}
    </label>`;
  const level = (event: Event): void =>
    on.type(draft, 'difficulty', Number((event.currentTarget as HTMLSelectElement).value));
  return html`${renderText(draft, 'statement', 2, scene)}
    <fieldset class="text-field">
      <legend class="label">${t('answer')}</legend>
      <div class="choices">${choice(true)}${choice(false)}</div>
    </fieldset>
    ${renderText(draft, 'explanation', 3, scene)}
    <label class="text-field">
      <span class="label">${t('difficulty')}</span>
      <select class="field" name="difficulty" @change=${level}>
        ${([0, 1, 2, 3] as const).map(
          (each) =>
            html`<option .value=${String(each)} .selected=${each === difficulty}>
              ${t(`level${each}`)}
            </option>`,
        )}
      </select>
    </label>
    ${renderTheme(draft, scene)}`;
}

/** What an entry says, ready to be changed in its place. */
export function renderForm(
  draft: Draft,
  {label, canRestore}: {readonly label: string; readonly canRestore: boolean},
  scene: MaterialScene,
): TemplateResult {
  const {t, on} = scene;
  const keep = (event: Event): void => {
    event.preventDefault();
    on.keep(draft);
  };
  const isCard = (fields: CardFields | ClaimFields): boolean => 'front' in fields;
  return html`<form class="form" part="form" novalidate aria-label=${label} @submit=${keep}>
    <div class="fields ${draft.kind}">
      ${isCard(draft.fields) ? renderCardFields(draft, scene) : renderClaimFields(draft, scene)}
    </div>
    <div class="actions">
      <button class="button strong keep" type="submit">${t('save')}</button>
      <button class="button cancel" type="button" @click=${() => on.cancel(draft)}>
        ${t('cancel')}
      </button>
      ${
        canRestore
          ? html`<button class="button restore" type="button" @click=${() => on.restore(draft)}>
              ${t('restore')}
            </button>`
          : nothing
      }
      ${
        draft.id
          ? html`<button class="button remove" type="button" @click=${() => on.remove(draft)}>
              ${t('remove')}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}
