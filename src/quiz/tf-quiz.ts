import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {cssLength} from '../element/css-length.js';
import type {DataReaders} from '../element/data-controller.js';
import {PrintController} from '../element/print-controller.js';
import {RelationsElement} from '../element/relations-element.js';
import type {ClaimsData} from '../topic/claim-types.js';
import {readClaimsHtml} from '../topic/readers/claims-html.js';
import {readClaimsJson} from '../topic/readers/claims-json.js';
import {readKey, type KeyPlace} from './keys.js';
import {QuizRounds} from './quiz-rounds.js';
import {renderSheet} from './render-print.js';
import {renderExpired, renderQuestion, renderStart} from './render-question.js';
import {renderResult} from './render-result.js';
import {SURENESS} from './score.js';
import {quizStyles} from './tf-quiz.styles.js';
import type {QuizView} from './view.js';

/**
 * True or false: statements on the topic, each with its explanation and
 * sources. Works by itself and as a control of a form.
 *
 * Without `src`, `data` or children it asks about the bundled topic. Questions
 * of one's own are an ordinary list inside the tag, which stays readable where
 * scripts are off:
 *
 * ```html
 * <tf-quiz>
 *   <ol>
 *     <li data-answer="false">The treaty was signed in 1971.
 *       <p>False. It was signed on 11 July 1961. <cite><a href="…">Treaty text</a></cite></p></li>
 *   </ol>
 * </tf-quiz>
 * ```
 *
 * `src` takes JSON, CSV (`statement`, `answer`, `explanation`, `theme`,
 * `difficulty`, `source`) and Moodle GIFT.
 *
 * @summary A true-or-false quiz with explanations, sources, results and history.
 * @slot - Questions as an ordinary list; read, not shown.
 *
 * @fires {QuizAnswerEvent} quiz-answer - The reader has answered: at once in practice, on submission in an exam. Carries an xAPI statement.
 * @fires {QuizCompleteEvent} quiz-complete - The reader has finished a round. Carries an xAPI statement.
 * @fires {DataErrorEvent} quiz-error - Claims could not be loaded, or some could not be used.
 * @fires {TopicSelectEvent} topic-select - The reader asks to see a claim's event in the timeline.
 * @fires {Event} input - The reader has given or changed an answer.
 * @fires {Event} change - The value has changed: the reader has finished a round.
 *
 * @cssproperty [--tf-quiz-height=34rem] - Least height; the attribute `height` wins over it.
 * @cssproperty [--tf-quiz-gap=0.75rem] - Space between the two answers.
 *
 * @csspart quiz - Everything but the sheet for print.
 * @csspart statement - The statement on view.
 * @csspart answers - The two answers.
 * @csspart answer - One of the answers; also `true` or `false`.
 * @csspart confidence - The question how sure the reader is.
 * @csspart verdict - What is right, and why.
 * @csspart explanation - Why a statement is true or false.
 * @csspart sources - The sources of a statement.
 * @csspart event - The button that shows the event in the timeline.
 * @csspart next - The button to the next statement.
 * @csspart submit - The button that hands an exam in.
 * @csspart start - The buttons of the start screen.
 * @csspart timer - The time left, with the buttons that change it.
 * @csspart marks - The row of squares.
 * @csspart mark - One square.
 * @csspart warning - The line that says that answers are missing.
 * @csspart result - The result.
 * @csspart score - Right answers of all.
 * @csspart themes - Right answers by theme.
 * @csspart calibration - How well certainty matched the answers.
 * @csspart history - Earlier rounds.
 * @csspart review - One statement in the review.
 * @csspart actions - The buttons below the result.
 */
export class TfQuiz extends QuizRounds {
  static override readonly tag = 'tf-quiz';

  static override styles: CSSResultGroup = [RelationsElement.styles, quizStyles];

  /** Least height, a CSS length; it is reserved before the data is there. `34rem` by default. */
  @property() height = '';

  protected override readonly errorEvent = 'quiz-error';

  private readonly printer = new PrintController(this, () => this.performUpdate());

  /** Begins a new round. Called by a page, it fires no event. */
  start(): void {
    this.restart();
  }

  /**
   * Answers the statement on view. Called by a page, it fires no event and
   * counts for no progress.
   *
   * @param sure How sure the answer is, 0.5 to 1; needed in practice with `confidence`.
   */
  answer(value: boolean, sure?: number): void {
    this.session.choose(value, sure);
    this.requestUpdate();
  }

  /** Goes to the next statement, after the last one to the result. */
  next(): void {
    this.session.next();
    this.requestUpdate();
  }

  /** Ends the round as it is; statements without an answer count as missed. */
  submit(): void {
    this.session.submit(true);
    this.requestUpdate();
  }

  /** Begins a round with the statements missed in the one that is finished. */
  retryMisses(): void {
    this.repeat();
  }

  /** Focuses what the reader does next. */
  override focus(options?: FocusOptions): void {
    const target = '.answer:not(:disabled), .next, .button:not(:disabled)';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus(options);
  }

  protected override readers(): DataReaders<ClaimsData> {
    return {
      json: readClaimsJson,
      text: async (text, file) =>
        (await import('../topic/readers/claims-text.js')).readClaimsText(text, file),
      children: readClaimsHtml,
      fromTopic: ({id, lang, categories, claims, sources}) =>
        claims && {id, lang, categories, claims, sources},
      isEmpty: ({claims}) => !claims.length,
    };
  }

  protected override get label(): string {
    return this.heading || this.claims.title || this.t('title');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!changed.has('height')) return;
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    root?.style.setProperty('--_height', cssLength(this.height));
  }

  private get view(): QuizView {
    const scope = this.getRootNode() as Document | ShadowRoot;
    return {
      t: this.t,
      common: this.common,
      locale: this.locale,
      lang: this.claims.lang || this.locale,
      data: this.claims,
      session: this.session,
      exam: this.mode === 'exam',
      confidence: this.confidence,
      disabled: this.off,
      timeline: [scope, document].some((root) => root.querySelector('relations-timeline')),
      left: this.timer.left,
      limit: this.limit,
      level: Math.min(6, this.headingLevel + 1),
      shared: this.shared,
      actions: this.actions,
      history: () => this.history,
    };
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    const groups = ['answers', 'marks', 'sureness'] as const;
    const place: KeyPlace = {
      within: groups.find((group) => target.closest(`.${group}`)),
      rtl: this.language.rtl,
      letters: [this.t('keyTrue'), this.t('keyFalse')],
    };
    const command = readKey(event, place);
    if (!command || this.off || this.round.phase !== 'asking') return;
    event.preventDefault();
    if (command.kind === 'answer') {
      this.actions.choose(command.value);
      // In an exam nothing else tells that a key was taken: the focus stays where it is.
      const word = this.t(command.value ? 'true' : 'false');
      if (this.mode === 'exam') this.announce(`${this.t('answers')}: ${word}`);
      return;
    }
    if (command.kind === 'sure') return this.actions.rate(SURENESS[command.index] ?? 0.5);
    if (command.kind === 'go') return this.visitMark(command.to(this.round));
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>(`.${command.within} button`)];
    buttons[buttons.indexOf(target as HTMLElement) + command.step]?.focus();
  };

  private visitMark(index: number): void {
    this.session.visit(index);
    this.requestUpdate();
    void this.focusOn('button.mark[aria-current]');
  }

  private renderPhase(view: QuizView): TemplateResult | typeof nothing {
    const {round} = this;
    if (!round.claims.length) return nothing;
    if (round.phase === 'ready') return renderStart(view);
    if (round.phase === 'expired') return renderExpired(view);
    return round.phase === 'done' ? renderResult(view) : renderQuestion(view);
  }

  protected override renderContent(): TemplateResult {
    const {view, pool} = this;
    // By itself, so that nothing on view moves when the heading comes.
    if (this.content.status === 'loading' && !this.model) {
      const label = this.common('loading');
      return html`<div class="skeleton bones" role="img" aria-label=${label}></div>`;
    }
    const nothingLeft = this.content.status === 'ready' && !pool.length;
    const done = this.round.phase === 'done';
    return html`
      ${this.renderHeading(this.label)}
      <div
        class="quiz ${done ? '' : 'screen-only'}"
        part="quiz"
        role="group"
        aria-label=${this.label}
        @keydown=${this.onKey}
      >
        ${this.renderPhase(view)} ${this.renderMessage()}
        ${nothingLeft ? html`<p class="message" part="message">${this.common('noData')}</p>` : nothing}
        ${this.renderProblems()}
      </div>
      ${this.printer.printing && pool.length ? renderSheet(pool, view) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tf-quiz': TfQuiz;
  }
}
