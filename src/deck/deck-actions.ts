import {state} from 'lit/decorators.js';
import {compareAnswer, type Comparison} from './answer.js';
import type {ToolName} from './controls-view.js';
import {DeckPanel} from './deck-panel.js';
import {CardRateEvent, CardTurnEvent, DeckFinishEvent} from './events.js';
import {readKey} from './keys.js';
import type {Rating} from './memory.js';
import type {DeckMode} from './session.js';
import {SpeechController} from './speech.js';
import {Swipe} from './swipe.js';

/** What the reader does: it changes the session, tells the page, and says the outcome aloud. */
export abstract class DeckActions extends DeckPanel {
  @state() private compared: {readonly id: string; readonly result: Comparison} | undefined;

  protected readonly speech = new SpeechController(this);

  protected readonly swipe = new Swipe(
    (towards) => this.step((towards === 'left') !== this.language.rtl ? 'next' : 'previous'),
    (distance) => this.drag(distance),
  );

  /** What became of the answer typed for the card on top. */
  protected get comparison(): Comparison | undefined {
    const {card, turned} = this.session;
    return turned && card && this.compared?.id === card.id ? this.compared.result : undefined;
  }

  /** Turns the card for the reader, tells the page and says the side. */
  protected async turnByReader(): Promise<void> {
    const {card} = this.session;
    if (!card) return;
    this.turn();
    const {turned} = this.session;
    this.dispatchEvent(new CardTurnEvent(card.id, turned ? 'answer' : 'question'));
    this.announce(this.spoken());
    await this.focusCard();
  }

  /** Records the reader's answer and tells the page. */
  protected async rateByReader(rating: Rating): Promise<void> {
    const {card} = this.session;
    if (!card) return;
    this.rate(rating);
    const {study} = this.session;
    const due = study.memory(card.id)?.due ?? 0;
    this.dispatchEvent(new CardRateEvent(card.id, rating, due));
    if (this.session.finished) this.dispatchEvent(new DeckFinishEvent(study.tally));
    this.announce(this.spoken());
    await this.focusCard();
  }

  /** Compares a typed answer and turns the card. */
  protected async check(typed: string): Promise<void> {
    const {card} = this.session;
    if (!card) return;
    const {faces} = this.describe(card);
    const result = compareAnswer(typed, faces.expected, this.cardLanguage);
    this.compared = typed.trim() ? {id: card.id, result} : undefined;
    await this.turnByReader();
  }

  private step(to: 'next' | 'previous' | 'first' | 'last'): void {
    const before = this.session.card;
    if (to === 'next') this.next();
    else if (to === 'previous') this.previous();
    else this.session.show(to === 'first' ? 0 : Infinity);
    if (this.session.card === before) return;
    this.requestUpdate();
    this.announce(this.spoken());
  }

  protected chooseMode(mode: DeckMode): void {
    this.mode = mode;
    this.panelOpen = false;
  }

  protected chooseTheme(id: string): void {
    const chosen = this.chosenThemes;
    const rest = chosen.filter((each) => each !== id);
    const next = rest.length < chosen.length ? rest : [...chosen, id];
    this.themeFilter = id ? next.join(',') : '';
  }

  protected use(tool: ToolName): void {
    this.apply(tool);
    if (tool === 'more') void this.focusOn(this.panelOpen ? '.panel button' : '.more');
    else void this.saveFocus();
  }

  private apply(tool: ToolName): void {
    const {card} = this.session;
    switch (tool) {
      case 'previous':
      case 'next':
        return this.step(tool);
      case 'undo':
        return this.undo();
      case 'shuffle':
        this.shuffle = !this.shuffle;
        return;
      case 'reverse':
        this.direction = this.direction === 'front' ? 'back' : 'front';
        return;
      case 'speak':
        if (card) this.speech.say(this.spoken(false), this.cardLanguage);
        return;
      case 'fullScreen':
        void (this.isFull ? document.exitFullscreen() : this.requestFullscreen()).catch(() => {});
        return;
      case 'more':
        this.panelOpen = !this.panelOpen;
        this.asking = false;
    }
  }

  protected get isFull(): boolean {
    return this.matches(':fullscreen');
  }

  protected learnMore(count: number): void {
    this.session.study.allow(count);
    this.session.restart();
    this.requestUpdate();
    this.announce(this.spoken());
    void this.focusCard();
  }

  protected handleKey(event: KeyboardEvent): void {
    const {key, altKey, ctrlKey, metaKey, defaultPrevented} = event;
    if (altKey || ctrlKey || metaKey || defaultPrevented) return;
    const onCard = (event.composedPath()[0] as Element).matches('.card');
    const {studying, turned} = this.session;
    const {panelOpen} = this;
    const action = readKey(key, {rtl: this.language.rtl, studying, turned, panelOpen, onCard});
    if (!action) return;
    event.preventDefault();
    if (action.act === 'rate') void this.rateByReader(action.rating);
    else if (action.act === 'turn') void this.turnByReader();
    else if (action.act === 'close') this.use('more');
    else this.step(action.act);
  }

  /** The side on view in words, or the end of the sitting. */
  private spoken(labelled = true): string {
    const {card, turned} = this.session;
    if (!card) return this.session.finished ? this.t('done') : '';
    const {faces} = this.describe(card);
    const text = turned ? faces.answerText : faces.questionText.replaceAll('…', this.t('blank'));
    if (!labelled) return text;
    const verdict = this.comparison ? `${this.t(this.comparison.verdict)}. ` : '';
    return `${verdict}${this.t(turned ? 'answer' : 'question')}: ${text}`;
  }

  private undo(): void {
    const id = this.session.undo();
    if (id === undefined) return;
    this.keep([id]);
    this.told.takeBack(id);
    this.requestUpdate();
    this.announce(`${this.t('undone')}. ${this.spoken()}`);
  }

  /** Buttons come and go as the card turns; the card stays, and takes the focus that they had. */
  private focusCard(): Promise<void> {
    return this.focusOn('.typing input', '.card', '.answer-row button', '.tools button:enabled');
  }

  /** A button that its own press disabled or took away hands the focus to the card. */
  private async saveFocus(): Promise<void> {
    await this.updateComplete;
    const active = this.shadowRoot?.activeElement;
    if (!active || active.matches(':disabled')) await this.focusCard();
  }

  private drag(distance: number): void {
    const card = this.renderRoot.querySelector<HTMLElement>('.card');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (distance && !still) card?.style.setProperty('--_drag', `${distance}px`);
    else card?.style.removeProperty('--_drag');
  }
}
