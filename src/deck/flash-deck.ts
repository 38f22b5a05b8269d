import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {DataElement} from '../element/data-element.js';
import {PrintController} from '../element/print-controller.js';
import {isPlainClick, renderCard, type CardHandlers} from './card-view.js';
import {
  renderChips,
  renderCounts,
  renderModes,
  renderRatings,
  renderTools,
  renderTypeField,
} from './controls-view.js';
import {DeckActions} from './deck-actions.js';
import {deckStyles} from './flash-deck.styles.js';
import {MISSED} from './missed.js';
import {renderPanel, type PanelHandlers} from './panel-view.js';
import {renderPrintCards} from './print-view.js';
import {RovingController} from './roving.js';
import {forecast} from './study.js';
import {renderSummary} from './summary-view.js';

const SUGGESTED = {right: 'good', near: 'hard', wrong: 'again'} as const;
const DAYS_AHEAD = 14;
const EXTRA = 10;

/**
 * Flashcards with spaced repetition (FSRS), typed answers or free browsing.
 *
 * Without `src`, `data` or children it shows the bundled topic's cards. A deck
 * of one's own is an ordinary description list inside the tag, which stays
 * readable where scripts are off; JSON, CSV, an Anki text export or a pasted
 * list of terms and definitions do as well.
 *
 * ```html
 * <flash-deck heading="Border rivers">
 *   <dl>
 *     <dt>Yalu <span lang="ko">압록강</span></dt>
 *     <dd>The western border river. <cite>A source</cite></dd>
 *   </dl>
 * </flash-deck>
 * ```
 *
 * @summary Flashcards that know when each card is due again.
 * @slot - A `<dl>`, or a `<script>` with JSON, CSV or pasted text; shown as it is where scripts are off.
 * @fires card-turn - The reader turned a card.
 * @fires card-rate - The reader said how well a card was known.
 * @fires deck-finish - The reader answered the last card that was to be studied today.
 * @fires deck-error - Data could not be loaded or used as it is.
 *
 * @csspart deck - Everything but what is printed.
 * @csspart modes - The switch between study, typing and browsing.
 * @csspart themes - The row of themes.
 * @csspart card - The card, with both sides.
 * @csspart front - The side that asks.
 * @csspart back - The side that answers.
 * @csspart label - The line with theme and place at the top of a side.
 * @csspart verdict - What became of a typed answer.
 * @csspart sources - The card's sources.
 * @csspart ratings - The four answers.
 * @csspart typing - The field for a typed answer and its button.
 * @csspart tools - The row of tools.
 * @csspart counts - The numbers of new, learning, due and learned cards.
 * @csspart summary - The end of a sitting.
 * @csspart panel - Printing, limits and progress.
 * @csspart print - The cards on paper.
 *
 * @cssproperty [--flash-deck-height=40rem] - Least height of the element.
 * @cssproperty [--flash-deck-paper=transparent] - Surface of the card.
 */
export class FlashDeck extends DeckActions {
  static override readonly tag = 'flash-deck';
  static override styles: CSSResultGroup = [DataElement.styles, deckStyles];

  private readonly paper = new PrintController(this, () => this.performUpdate());
  private readonly roving = new RovingController(this, () => this.language.rtl);

  private readonly cardHandlers: CardHandlers = {
    click: (event) => {
      if (!this.swipe.takeClick() && isPlainClick(event)) void this.turnByReader();
    },
    down: this.swipe.down,
    move: this.swipe.move,
    up: this.swipe.up,
    cancel: this.swipe.cancel,
  };

  private readonly panelHandlers: PanelHandlers = {
    print: () => this.print(),
    save: () => this.saveFile(),
    load: (file) => void this.loadFile(file),
    reset: (step) => this.reset(step),
    limit: (which, value) => {
      if (which === 'fresh') this.newPerDay = value;
      else this.reviewsPerDay = value;
    },
  };

  constructor() {
    super();
    this.addEventListener('fullscreenchange', () => this.requestUpdate());
  }

  protected override renderContent(): TemplateResult {
    const {model, t, paper, roving} = this;
    if (!model?.cards.length) return this.renderNothing();
    return html`<div class="deck" part="deck" @keydown=${this.handleKey}>
        <div class="top">
          ${this.renderHeading(model?.title)}
          ${renderModes(this.mode, t, roving.handle, (mode) => this.chooseMode(mode))}
        </div>
        ${this.renderThemes()}
        <div class="stage" part="stage">${this.renderStage()}</div>
        <div class="answer-row">${this.renderAnswerRow()}</div>
        ${this.renderToolRow()} ${this.renderMessage()} ${this.renderProblems()}
      </div>
      <div class="print-only">
        ${
          paper.printing
            ? html`${this.renderHeading(model.title)}
              ${renderPrintCards(model, t, this.cardLanguage)}`
            : nothing
        }
      </div>`;
  }

  private renderThemes(): unknown {
    const {t, chosenThemes, themes} = this;
    const chips = themes.map(({id, label}) => ({
      id,
      label: id === MISSED ? t('missed') : label,
      count: this.cardsOf([id]).length,
      chosen: chosenThemes.includes(id),
    }));
    const all = {id: '', label: t('all'), count: this.allIds.length, chosen: !chosenThemes.length};
    const choose = (id: string): void => this.chooseTheme(id);
    return renderChips([all, ...chips], t, this.locale, this.roving.handle, choose);
  }

  private renderStage(): unknown {
    const {session, t, locale} = this;
    if (this.panelOpen) return this.renderPanel();
    const {card, study} = session;
    if (card) return renderCard(this.cardModel(card), t, this.common, this.cardHandlers);
    if (!session.finished) return html`<p class="message">${t('noneLeft')}</p>`;
    const now = Date.now();
    const ids = session.cards.map(({id}) => id);
    const ahead = forecast(ids, study.record.memories, now, DAYS_AHEAD);
    return renderSummary({tally: study.tally, ahead, now, locale, rtl: this.language.rtl}, t);
  }

  /** Without cards. A tree of its own, so that nothing on view moves when they come. */
  private renderNothing(): TemplateResult {
    const isLoading = this.content.status === 'loading';
    return html`<div class="deck" part="deck">
      ${this.renderHeading(this.model?.title)}
      ${
        isLoading
          ? html`<div class="stage">
              <div class="skeleton" role="img" aria-label=${this.common('loading')}></div>
            </div>`
          : this.renderMessage()
      }
      ${this.renderProblems()}
    </div>`;
  }

  private cardModel(card: NonNullable<typeof this.session.card>): Parameters<typeof renderCard>[0] {
    const {index, cards, studying, turned, study} = this.session;
    const state = study.memory(card.id)?.state;
    const corner = studying
      ? this.t(state === 2 ? 'due' : state ? 'learning' : 'fresh')
      : this.t('position', {i: index + 1, all: cards.length});
    return {
      ...this.describe(card),
      card,
      turned,
      corner,
      lang: this.cardLanguage,
      comparison: this.comparison,
    };
  }

  private renderPanel(): TemplateResult {
    const {session, allIds, newPerDay, reviewsPerDay, asking, keeps: kept} = this;
    const studied = allIds.filter((id) => session.study.memory(id)).length;
    const limits = {freshPerDay: newPerDay, reviewsPerDay};
    const panel = {studied, all: allIds.length, kept, asking, ...limits};
    return renderPanel(panel, this.t, this.panelHandlers);
  }

  /** What the reader does next with what is on the stage. */
  private renderAnswerRow(): unknown {
    const {session, t, comparison} = this;
    const {card, studying, turned, study} = session;
    const button = (text: string, act: () => void) =>
      html`<button class="button" type="button" @click=${act}>${text}</button>`;
    if (this.panelOpen) return button(t('back'), () => this.use('more'));
    if (session.finished) {
      const unseen = session.cards.filter(({id}) => !study.memory(id)).length;
      const n = Math.min(EXTRA, unseen);
      return n ? button(t('moreNew', {n}), () => this.learnMore(n)) : nothing;
    }
    if (!card) return nothing;
    const turn = (): void => void this.turnByReader();
    if (!turned && this.mode === 'type') {
      return renderTypeField(t, this.cardLanguage, (typed) => void this.check(typed));
    }
    if (!turned) return button(t('show'), turn);
    if (!studying) return button(t('turnBack'), turn);
    const now = Date.now();
    const suggested = comparison && SUGGESTED[comparison.verdict];
    return renderRatings(
      study.outcomes(card.id, now),
      {now, locale: this.locale, suggested},
      t,
      (rating) => void this.rateByReader(rating),
    );
  }

  private renderToolRow(): unknown {
    const {session, t, locale} = this;
    const typing = this.mode === 'type';
    return renderTools(
      {
        canGoBack: session.canGoBack && !this.panelOpen,
        canGoOn: session.canGoOn && !this.panelOpen,
        canUndo: session.studying ? session.study.canUndo : undefined,
        shuffled: this.shuffle,
        reversed: !typing && this.direction !== 'front',
        canReverse: !typing,
        canSpeak: this.speech.speaks(this.cardLanguage),
        canFill: document.fullscreenEnabled === true,
        isFull: this.isFull,
        isOpen: this.panelOpen,
      },
      t,
      this.roving.handle,
      (tool) => this.use(tool),
      session.studying
        ? renderCounts(session.queue, t, locale)
        : html`<span class="place">${t('cards', {n: session.cards.length})}</span>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'flash-deck': FlashDeck;
  }
}
