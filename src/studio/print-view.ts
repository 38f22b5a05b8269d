import {html, nothing, svg, type TemplateResult} from 'lit';
import {icon} from '../element/icons.js';
import {firstPage, type Plan} from './plan.js';
import {SHEETS, type SheetKind, type SheetSettings} from './settings.js';
import {renderSheet, type SheetScene} from './sheet-view.js';
import type {StudioText} from './view.js';

const printIcon = icon(svg`<path d="M6 7.5V3.5h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8v5H6z"/>`);

const SHEET_NAMES = {cards: 'sheetCards', worksheet: 'sheetWorksheet', exam: 'sheetExam'} as const;

export interface PrintHandlers {
  readonly choose: (sheet: SheetKind) => void;
  readonly set: (settings: Partial<SheetSettings>) => void;
  readonly redraw: () => void;
  readonly print: () => void;
}

/** All that the view of printing shows. */
export interface PrintScene {
  readonly sheet: SheetScene;
  /** How many entries of each kind are in use. */
  readonly counts: {readonly cards: number; readonly claims: number};
  /** True where there is room for the preview from the start. */
  readonly open: boolean;
  readonly t: StudioText;
  readonly on: PrintHandlers;
}

type NumberName = 'statements' | 'terms' | 'questions' | 'versions';

function renderNumber(name: NumberName, most: number, {sheet, t, on}: PrintScene): TemplateResult {
  const least = name === 'questions' || name === 'versions' ? 1 : 0;
  const read = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const {valueAsNumber} = input;
    if (!Number.isFinite(valueAsNumber)) {
      input.value = String(sheet.settings[name]);
      return;
    }
    const value = Math.min(most, Math.max(least, Math.round(valueAsNumber)));
    input.value = String(value);
    on.set({[name]: value});
  };
  return html`<label class="setting number">
    <span class="label">${t(name)}</span>
    <input
      class="field numeric"
      type="number"
      name=${name}
      min=${least}
      max=${most}
      step="1"
      .value=${String(Math.min(most, sheet.settings[name]))}
      @change=${read}
    />
  </label>`;
}

type ChoiceName = 'layout' | 'termsAs' | 'key';

/** One of a few, as radio buttons: each value with its message. */
function renderChoice<N extends ChoiceName>(
  name: N,
  options: readonly (readonly [SheetSettings[N], Parameters<StudioText>[0]])[],
  {sheet, t, on}: PrintScene,
): TemplateResult {
  return html`<fieldset class="setting">
    <legend class="label">${t(name)}</legend>
    <div class="choices">
      ${options.map(
        ([value, key]) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${name}
              data-value=${value}
              .checked=${sheet.settings[name] === value}
              @change=${() => on.set({[name]: value})}
            />
            ${t(key)}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

const keyOptions = [
  ['after', 'keyAfter'],
  ['none', 'keyNone'],
  ['only', 'keyOnly'],
] as const;

function renderCardSettings(scene: PrintScene): TemplateResult {
  const options = [
    ['duplex', 'duplex'],
    ['fold', 'fold'],
  ] as const;
  return renderChoice('layout', options, scene);
}

function renderPaperSettings(scene: PrintScene): TemplateResult {
  const {sheet, counts, t, on} = scene;
  const {plan, title} = sheet;
  const retitle = (event: Event): void =>
    on.set({title: (event.currentTarget as HTMLInputElement).value});
  const isExam = plan.sheet === 'exam';
  const termsAs = [
    ['match', 'match'],
    ['lines', 'lines'],
  ] as const;
  return html`<label class="setting wide">
      <span class="label">${t('paperTitle')}</span>
      <input class="field" name="title" autocomplete="off" .value=${title} @input=${retitle} />
    </label>
    <div class="numbers">
      ${
        isExam
          ? html`${renderNumber('questions', counts.claims, scene)}
            ${renderNumber('versions', 4, scene)}`
          : html`${renderNumber('statements', counts.claims, scene)}
            ${renderNumber('terms', counts.cards, scene)}`
      }
      <button class="button redraw" type="button" @click=${on.redraw}>${t('redraw')}</button>
    </div>
    ${isExam ? nothing : renderChoice('termsAs', termsAs, scene)}
    ${renderChoice('key', keyOptions, scene)}`;
}

/** What will be printed, in a line; empty where it is nothing. */
function summaryOf({plan, settings}: SheetScene, t: StudioText): string {
  const [paper] = plan.papers;
  if (plan.sheet === 'cards') {
    const n = plan.cards.length;
    return n ? t(settings.layout === 'duplex' ? 'duplexPlan' : 'cardsPlan', {n}) : '';
  }
  if (!paper) return '';
  const n = paper.claims.length;
  if (plan.sheet === 'worksheet') return t('worksheetPlan', {n, terms: paper.terms.length});
  return t('examPlan', {n: plan.papers.length, questions: n});
}

function isEmpty({cards, papers}: Plan): boolean {
  return !cards.length && !papers.length;
}

/** The first page in small. Its text is in the list of the material; here it is a picture. */
function renderPreview({sheet, open, t}: PrintScene): TemplateResult {
  const label = t('preview', {sheet: t(SHEET_NAMES[sheet.plan.sheet])});
  const {settings} = sheet;
  const key = settings.key === 'only' ? 'only' : 'none';
  return html`<details class="preview" part="preview" ?open=${open}>
    <summary class="small muted">${t('firstPage')}</summary>
    <div class="page-frame">
      <div class="page" part="page" role="img" aria-label=${label} dir=${sheet.dir}>
        ${renderSheet({...sheet, settings: {...settings, key}, plan: firstPage(sheet.plan)})}
      </div>
    </div>
  </details>`;
}

/** What to print, how, and what it will look like. */
export function renderPrint(scene: PrintScene): TemplateResult {
  const {sheet, t, on} = scene;
  const {plan} = sheet;
  const empty = isEmpty(plan);
  const switches = SHEETS.map(
    (each) =>
      html`<button
        class="button"
        type="button"
        data-sheet=${each}
        aria-pressed=${String(each === plan.sheet)}
        @click=${() => on.choose(each)}
      >
        ${t(SHEET_NAMES[each])}
      </button>`,
  );
  return html`<div class="printing">
    <div class="settings" part="settings">
      <div class="switch" role="group" aria-label=${t('sheets')}>${switches}</div>
      ${plan.sheet === 'cards' ? renderCardSettings(scene) : renderPaperSettings(scene)}
      <div class="go">
        <p class="plan muted numeric">
          <bdi>${empty ? t('nothingToPrint') : summaryOf(sheet, t)}</bdi>
        </p>
        <button
          class="button strong print"
          part="print"
          type="button"
          ?disabled=${empty}
          @click=${on.print}
        >
          ${printIcon}<span>${t('printSheet')}</span>
        </button>
      </div>
    </div>
    ${renderPreview(scene)}
  </div>`;
}
