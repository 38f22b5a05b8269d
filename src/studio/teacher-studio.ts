import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {DataElement} from '../element/data-element.js';
import {PrintController} from '../element/print-controller.js';
import {WidthController} from '../element/width-controller.js';
import {themeLabels} from '../topic/writers/shared.js';
import {renderFiles} from './files-view.js';
import {renderFoot} from './foot-view.js';
import {renderMaterial} from './material-view.js';
import {themesIn, type Entry} from './material.js';
import {isEmptyPatch} from './patch.js';
import {planSheet} from './plan.js';
import {renderPrint} from './print-view.js';
import {VIEWS, type SheetKind, type StudioView} from './settings.js';
import {renderSheet, type SheetScene} from './sheet-view.js';
import {StudioActions} from './studio-actions.js';
import {studioStyles} from './teacher-studio.styles.js';

/** In CSS pixels; the style sheets say it again as 44rem. */
const NARROW = 704;

/**
 * The teacher's corner: choose and edit cards and statements, print cards,
 * worksheets and exams with their keys, and take the material away as files.
 * Nothing is sent anywhere; changes are kept in the browser.
 *
 * Without `src`, `data` or children it holds the bundled topic's cards and
 * statements. Material of one's own is ordinary lists inside the tag, which
 * stay readable where scripts are off:
 *
 * ```html
 * <teacher-studio>
 *   <dl><dt>Yalu</dt><dd>The western border river.</dd></dl>
 *   <ol><li data-answer="false">The Tumen flows past Dandong.</li></ol>
 * </teacher-studio>
 * ```
 *
 * `src` takes a topic file, and cards or statements as CSV, GIFT or Anki text.
 *
 * @summary A studio for teachers: edit, print and export cards, worksheets and exams.
 * @slot - A `<dl>` of cards, an `<ol>` of statements or both; read, not shown.
 *
 * @fires {StudioChangeEvent} studio-change - The teacher changed the material.
 * @fires {StudioPrintEvent} studio-print - The teacher asked for a sheet on paper.
 * @fires {StudioExportEvent} studio-export - The teacher took a file away. Carries its text.
 * @fires {DataErrorEvent} studio-error - Data could not be loaded, or some of it could not be used.
 *
 * @csspart studio - Everything but what is printed.
 * @csspart tabs - The switch between material, print and files.
 * @csspart kinds - The switch between cards and statements.
 * @csspart theme-filter - The choice of a theme.
 * @csspart pager - The place in the list, with the ways on.
 * @csspart add - The button that begins a new entry.
 * @csspart list - The entries.
 * @csspart entry - One of them.
 * @csspart form - The form of an entry.
 * @csspart settings - What can be set of a sheet.
 * @csspart preview - The first page in small, with its caption.
 * @csspart page - The paper of the preview.
 * @csspart print - The button that prints.
 * @csspart files - The files.
 * @csspart file - One of them.
 *
 * @cssproperty [--teacher-studio-height=50rem] - Least height of the element.
 */
export class TeacherStudio extends StudioActions {
  static override readonly tag = 'teacher-studio';
  static override styles: CSSResultGroup = [DataElement.styles, studioStyles];

  private readonly paper = new PrintController(this, () => this.performUpdate());
  private readonly room = new WidthController(this);

  /** True where what stands side by side elsewhere stands one below the other. */
  private get narrow(): boolean {
    return this.room.width > 0 && this.room.width < NARROW;
  }

  protected override get pageSize(): number {
    return this.narrow ? 4 : 6;
  }

  protected override get sheetScene(): SheetScene {
    const {given, inUse, settings, t} = this;
    return {
      plan: planSheet(inUse, this.sheetShown, settings),
      settings,
      title: settings.title ?? given.title ?? '',
      lang: this.materialLanguage,
      dir: this.language.rtl ? 'rtl' : 'ltr',
      label: themeLabels(given.themes),
      sources: given.sources,
      t,
    };
  }

  /** Cards, unless there are none at all. */
  private get sheetShown(): SheetKind {
    const {cards, claims} = this.entries;
    return this.sheet === 'cards' && !cards.length && claims.length ? 'worksheet' : this.sheet;
  }

  /** Focuses the tab of the view on show. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus(options);
  }

  private readonly onTabKey = (event: KeyboardEvent): void => {
    const step = this.language.rtl ? -1 : 1;
    const at = VIEWS.indexOf(this.view);
    const last = VIEWS.length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (at + step + VIEWS.length) % VIEWS.length,
      ArrowLeft: (at - step + VIEWS.length) % VIEWS.length,
      Home: 0,
      End: last,
    };
    const next = VIEWS[places[event.key] ?? -1];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.view = next;
    void this.focusOn(`#tab-${next}`);
  };

  private renderTabs(): TemplateResult {
    const tab = (view: StudioView): TemplateResult => {
      const isShown = view === this.view;
      return html`<button
        id="tab-${view}"
        type="button"
        role="tab"
        aria-selected=${String(isShown)}
        aria-controls="panel"
        tabindex=${isShown ? 0 : -1}
        @click=${() => (this.view = view)}
      >
        ${this.t(view)}
      </button>`;
    };
    return html`<div
      class="tabs"
      part="tabs"
      role="tablist"
      aria-label=${this.t('views')}
      @keydown=${this.onTabKey}
    >
      ${VIEWS.map(tab)}
    </div>`;
  }

  private renderMaterialView(): TemplateResult {
    const {
      given,
      kind,
      themeShown,
      drafts,
      removed,
      listed: entries,
      first,
      pageSize,
      t,
      on,
    } = this;
    const {cards, claims} = this.entries;
    const all: readonly Entry[] = this.entries[kind];
    const onView = entries.slice(first, first + pageSize);
    const isHere = ({item}: Entry): boolean => item.id === this.here[kind];
    const scene = {
      kind,
      counts: {cards: cards.length, claims: claims.length},
      entries,
      first,
      pageSize,
      inUse: all.filter(({used}) => used).length,
      themes: themesIn(all, given.themes),
      allThemes: themesIn([...cards, ...claims], given.themes),
      theme: themeShown,
      drafts,
      here: (onView.find(isHere) ?? onView[0])?.item.id ?? '',
      lang: this.materialLanguage,
      t,
      on,
    };
    return html`${renderMaterial(scene)}
    ${renderFoot({
      removed: removed?.name ?? '',
      asking: this.asking,
      changed: !isEmptyPatch(this.patch),
      kept: this.keeps,
      t,
      on,
    })}`;
  }

  private renderView(): TemplateResult {
    const {inUse, t} = this;
    if (this.view === 'print') {
      return renderPrint({
        sheet: this.sheetScene,
        counts: {cards: inUse.cards.length, claims: inUse.claims.length},
        open: !this.narrow,
        t,
        on: {
          choose: (sheet) => (this.sheet = sheet),
          set: (settings) => (this.settings = {...this.settings, ...settings}),
          redraw: () => this.redraw(),
          print: () => this.printSheet(),
        },
      });
    }
    if (this.view === 'files') {
      return renderFiles({data: inUse, t, save: (format, name) => void this.save(format, name)});
    }
    return this.renderMaterialView();
  }

  protected override renderContent(): TemplateResult {
    const {model, paper, t} = this;
    const {status} = this.content;
    if (status === 'loading' && !model) {
      // A tree of its own, so that nothing on view moves when the data comes.
      return html`<div class="studio">
        <div class="skeleton bones" role="img" aria-label=${this.common('loading')}></div>
      </div>`;
    }
    const title = this.heading || t('title');
    if (!model && status === 'error') {
      return html`<div class="studio" part="studio">
        ${this.renderHeading(title)} ${this.renderMessage()} ${this.renderProblems()}
      </div>`;
    }
    return html`<div class="studio screen-only" part="studio">
        <div class="top">${this.renderHeading(title)} ${this.renderTabs()}</div>
        ${this.renderMessage()}
        <div id="panel" class="panel" role="tabpanel" aria-labelledby="tab-${this.view}">
          ${this.renderView()}
        </div>
        ${this.renderProblems()}
      </div>
      <div class="print-only">${paper.printing ? renderSheet(this.sheetScene) : nothing}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'teacher-studio': TeacherStudio;
  }
}
