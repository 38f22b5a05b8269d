import {property} from 'lit/decorators.js';
import {CitationController} from '../element/citations.js';
import {copyText} from '../element/download.js';
import {learnerTopic} from '../element/learner-topic.js';
import {translator, type Translate} from '../element/messages.js';
import {ProgressController} from '../element/progress.js';
import {showFound} from '../element/show-found.js';
import {TopicSelectEvent} from '../element/topic-select-event.js';
import type {Claim, ClaimsData} from '../topic/claim-types.js';
import type {Source} from '../topic/types.js';
import {judgedClaims} from './citing.js';
import {systemClock, type Clock} from './countdown.js';
import {QuizAnswerEvent, QuizCompleteEvent} from './events.js';
import {addRound, countAnswer, readHistory, type History} from './history.js';
import {learnerItem} from './learner-item.js';
import {quizMessages} from './messages.js';
import {QuizControl} from './quiz-control.js';
import {verdictText} from './render-question.js';
import type {Answer, Round} from './round.js';
import {scoreRound} from './score.js';
import {QuizSession} from './session.js';
import {toMode, type QuizMode} from './settings.js';
import {shareText} from './share.js';
import {SOON, TimerController} from './timer-controller.js';
import type {QuizActions} from './view.js';
import {answeredStatement, completedStatement, type XapiSetting} from './xapi.js';

const HISTORY = 'quiz';
const NO_CLAIMS: ClaimsData = {claims: [], themes: [], sources: []};

/** What follows from each step of the reader: events, progress, time, focus, words. */
export abstract class QuizFlow extends QuizControl {
  /** What measures time, for tests. */
  static clock: Clock = systemClock;

  /** `practise` says at once what is right and why, `exam` when all answers are handed in. */
  @property({converter: toMode}) mode: QuizMode = 'practise';

  /** Asks how sure the reader is of each answer, and says at the end how well that matched. */
  @property({type: Boolean}) confidence = false;

  /** Seconds for a round; 0 for no limit. The reader can take more time or turn the limit off. */
  @property({type: Number, attribute: 'time-limit'}) timeLimit = 0;

  protected readonly session = new QuizSession(
    () => ({exam: this.mode === 'exam', confidence: this.confidence}),
    {
      onAnswer: (claim, answer) => this.onAnswer(claim, answer),
      onFinish: (round) => this.onFinish(round),
    },
  );

  protected readonly timer = new TimerController(
    this,
    () => (this.constructor as typeof QuizFlow).clock,
    {
      soon: () => this.announce(this.t('leftSoon', {n: SOON / 1000})),
      up: () => this.timeUp(),
    },
  );

  protected readonly progress = new ProgressController(this, () => ({
    topic: learnerTopic(this.content.surrounding, this.model),
    persist:
      this.persist === 'none' || this.content.surrounding?.persist === 'none' ? 'none' : 'local',
  }));

  protected readonly citations = new CitationController(this, {
    places: () => judgedClaims(this.round, this.claims, this.mode === 'exam'),
    reveal: (id, source) => void this.reveal(id, source),
  });

  protected shared: 'copied' | 'failed' | undefined;

  /** True while a step is the reader's own: only then are there events and progress. */
  private acting = false;

  protected override get round(): Round {
    return this.session.round;
  }

  protected get claims(): ClaimsData {
    return this.model ?? NO_CLAIMS;
  }

  protected get t(): Translate<typeof quizMessages> {
    return translator('quiz', quizMessages, this.locale);
  }

  protected override get requiredText(): string {
    return this.t('required');
  }

  protected get history(): History {
    return readHistory(this.progress.store.get(HISTORY));
  }

  /** Seconds of the limit, 0 for none. */
  protected get limit(): number {
    return this.timeLimit > 0 ? this.timeLimit : 0;
  }

  protected abstract readonly label: string;

  /** Begins a round with what was missed in the last one. */
  protected abstract repeat(): void;

  protected readonly actions: QuizActions = {
    enter: (timed) => this.act(() => this.enter(timed), '.statement'),
    choose: (value) => this.choose(value),
    rate: (sure) => this.act(() => this.session.rate(sure), this.mode === 'exam' ? '' : '.next'),
    next: () => this.act(() => this.session.next(), '.statement, .score'),
    visit: (index) => this.act(() => this.session.visit(index), '.statement'),
    submit: (anyway) => this.act(() => this.session.submit(anyway), '.warning .button, .score'),
    moreTime: () => this.act(() => this.moreTime(), this.focusAfterPause),
    noLimit: () => this.act(() => this.liftLimit(), '.statement'),
    again: () => this.act(() => this.restart(), '.statement'),
    retry: () => this.act(() => this.repeat(), '.statement'),
    share: () => void this.share(),
    print: () => window.print(),
    showEvent: (eventId) => this.dispatchEvent(new TopicSelectEvent(eventId)),
  };

  /** Does a step of the reader's, and moves the focus to what comes next. */
  private act(step: () => unknown, focus: string): void {
    if (this.off) return;
    this.acting = true;
    this.shared = undefined;
    this.announce('');
    step();
    this.acting = false;
    this.requestUpdate();
    if (focus) void this.focusOn(focus);
  }

  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Moves the focus to a work that a claim cites, behind its verdict or in the review. */
  private async reveal(id: string, {url = ''}: Source): Promise<void> {
    const {claims, phase} = this.round;
    if (phase === 'asking') this.session.visit(claims.findIndex((claim) => claim.id === id));
    this.requestUpdate();
    await this.updateComplete;
    const claim = `.reviewed[data-claim="${CSS.escape(id)}"]`;
    const place = this.renderRoot.querySelector<HTMLElement>(`${claim}, .verdict`);
    place?.closest('details')?.setAttribute('open', '');
    const link = place?.querySelector<HTMLElement>(`.sources a[href="${CSS.escape(url)}"]`);
    showFound(link ?? place);
  }

  private choose(value: boolean): void {
    const exam = this.mode === 'exam';
    if (!this.session.open) return;
    const next = this.confidence ? '.sure' : '.next';
    this.act(() => this.session.choose(value), exam ? '' : next);
    if (exam) this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }

  private enter(timed: boolean): void {
    this.session.enter();
    this.timer.start(timed ? this.limit * 1000 : 0);
  }

  private get focusAfterPause(): string {
    return this.round.phase === 'expired' ? '.statement' : '';
  }

  private moreTime(): void {
    this.timer.extend(this.limit * 1000);
    this.session.resume();
  }

  private liftLimit(): void {
    this.timer.lift();
    this.session.resume();
  }

  private timeUp(): void {
    const inside = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement;
    this.session.expire();
    this.announce(this.t('timeUp'));
    if (inside) void this.focusOn('.statement');
  }

  private onAnswer(claim: Claim, answer: Answer): void {
    if (!this.acting) return;
    const right = answer.value === claim.answer;
    const word = this.t(claim.answer ? 'true' : 'false');
    this.progress.store.set(HISTORY, countAnswer(this.history, right));
    this.progress.record(claim.id, right, learnerItem(claim, this.claims, word));
    const statement = answeredStatement(this.xapi, claim, answer.value);
    this.dispatchEvent(new QuizAnswerEvent(claim.id, answer.value, right, answer.sure, statement));
    if (this.mode === 'exam') return;
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    const verdict = verdictText({t: this.t}, answer.value, claim.answer);
    this.announce(`${verdict} ${claim.explanation}`);
  }

  private onFinish(round: Round): void {
    this.timer.stop();
    if (!this.acting) return;
    const score = scoreRound(round);
    const {right, total} = score;
    if (!round.retry) {
      this.progress.store.set(HISTORY, addRound(this.history, score, Date.now()));
    }
    const statement = completedStatement(this.xapi, right, total, this.timer.elapsed);
    this.dispatchEvent(new QuizCompleteEvent(right, total, round.retry, statement));
    // The value of the form control has changed with the next update.
    void this.updateComplete.then(() => this.dispatchEvent(new Event('change', {bubbles: true})));
  }

  private get xapi(): XapiSetting {
    return {
      page: location.href,
      quiz: this.id || this.name || this.localName,
      title: this.label,
      language: this.claims.lang || this.locale,
      at: Date.now(),
    };
  }

  private async share(): Promise<void> {
    const {right, total} = scoreRound(this.round);
    const counts = {right: right.toLocaleString(), total: total.toLocaleString()};
    const text = shareText(`${this.label} ${this.t('score', counts)}`, this.round, location.href);
    if (await this.offer(text)) return;
    this.shared = (await copyText(text)) ? 'copied' : 'failed';
    this.announce(this.common(this.shared === 'copied' ? 'copied' : 'copyFailed'));
    this.requestUpdate();
  }

  /** Opens the system's share sheet; false where there is none. */
  private async offer(text: string): Promise<boolean> {
    if (typeof navigator.share !== 'function') return false;
    try {
      await navigator.share({text});
      return true;
    } catch (error) {
      return (error as Error).name === 'AbortError';
    }
  }
}
