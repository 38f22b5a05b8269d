import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {cssLength} from '../element/css-length.js';
import {controls} from '../element/controls.styles.js';
import {PrintController} from '../element/print-controller.js';
import {renderSource} from '../element/source-view.js';
import {tokens} from '../element/tokens.styles.js';
import {cabinetView, wonCount} from './cabinet-view.js';
import {ChallengeActions} from './challenge-actions.js';
import {challengePanels} from './clarity-challenge-panels.styles.js';
import {challengeResult} from './clarity-challenge-result.styles.js';
import {challengeStyles} from './clarity-challenge.styles.js';
import {worksOf} from './citing.js';
import {clueAt} from './clarity.js';
import {localDay} from './daily.js';
import {endView} from './end-view.js';
import {giftOf} from './game.js';
import {hudView} from './hud-view.js';
import {cupIcon} from './icons.js';
import {PictureController} from './picture.js';
import {printView} from './print-view.js';
import {questionView} from './question-view.js';
import {startView} from './start-view.js';
import {TILES} from './tiles.js';
import {TROPHY_IDS} from './trophies.js';
import type {View} from './view.js';

/**
 * A game: statements are true or false, and every right answer lifts the fog
 * from a part of a mystery picture. The picture can be named at any moment for
 * a bonus. Trophies and pictures found are kept in the reader's browser.
 *
 * Statements are the same claims as those of `<tf-quiz>`: JSON, CSV, Moodle
 * GIFT, or an `<ol>` inside the element.
 *
 * @summary A game: right answers clear a mystery picture.
 * @slot - An `<ol>` of statements, as in `<tf-quiz>`; it is read as data and stays readable where scripts are off.
 *
 * @fires {ChallengeAnswerEvent} challenge-answer - The reader has answered a statement.
 * @fires {ChallengeTrophyEvent} challenge-trophy - The reader has won a trophy.
 * @fires {ChallengeCompleteEvent} challenge-complete - A round is over.
 * @fires {DataErrorEvent} challenge-error - Data failed to load, or some of it could not be used.
 * @fires {TopicSelectEvent} topic-select - The reader asks to see an event; a timeline on the page selects it.
 *
 * @csspart plate - The picture with its line of text.
 * @csspart picture - The picture.
 * @csspart caption - The line below the picture.
 * @csspart hud - Score, row of right answers and lives.
 * @csspart panel - What stands beside the picture.
 * @csspart statement - The statement.
 * @csspart answer - Each of the two answers.
 * @csspart hint - The hint.
 * @csspart verdict - What came of an answer.
 * @csspart name - The form in which the picture is named.
 * @csspart result - The end of a round.
 * @csspart reveal - What the picture shows.
 * @csspart misses - The statements that were missed.
 * @csspart cabinet - The trophies.
 * @csspart primary - The main button of each screen.
 * @csspart button - Every other button.
 * @csspart sources - The works behind a statement or a picture.
 *
 * @cssproperty [--clarity-challenge-height=40rem] - Height that the element keeps free; the attribute `height` wins over it.
 */
export class ClarityChallenge extends ChallengeActions {
  static override readonly tag: string = 'clarity-challenge';
  static override styles = [tokens, controls, challengeStyles, challengePanels, challengeResult];

  private readonly paper = new PrintController(this, () => this.performUpdate());

  /** Draws on the canvas after each update. */
  protected readonly canvas = new PictureController(
    this,
    () => ({
      image: this.session.image,
      order: this.session.order,
      cleared: this.isClear ? TILES : (this.session.round?.cleared ?? giftOf(TILES)),
      dark: this.dark,
    }),
    (src) => this.dropPicture(src),
  );

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    root?.style.setProperty('--_height', cssLength(this.height));
  }

  /** True where the whole picture is to be seen: at the end, however the round went. */
  private get isClear(): boolean {
    const {round} = this.session;
    return !!round && (round.phase === 'over' || round.cleared === round.tiles);
  }

  private view(): View | undefined {
    const {model} = this;
    if (!model) return undefined;
    return {
      t: this.t,
      locale: this.locale,
      data: model,
      session: this.session,
      screen: this.screen,
      mode: this.playMode,
      levels: this.levels,
      subLevel: Math.min(6, Math.max(1, this.headingLevel) + 1),
      today: localDay(this.now()),
      hasTimeline: [this.getRootNode() as ParentNode, document].some((root) =>
        root.querySelector('relations-timeline'),
      ),
      pictures: this.pictures,
      notice: this.notice,
      sourceList: (ids) => this.renderSources(ids),
      do: this.actions,
    };
  }

  /** The works behind a statement or a picture; nothing where it cites none. */
  private renderSources(ids: readonly string[]): TemplateResult | '' {
    const cited = this.model ? worksOf(ids, this.model) : [];
    if (!cited.length) return '';
    return html`<ul class="sources small muted" part="sources" aria-label=${this.common('sources')}>
      ${cited.map((source) => renderSource(source, this.common))}
    </ul>`;
  }

  private renderTop(view: View | undefined): TemplateResult {
    const total = TROPHY_IDS.length;
    const n = view ? wonCount(view) : 0;
    return html`<div class="top">
      ${this.renderHeading(this.t('title'))}
      <button
        class="button cabinet-button"
        part="button"
        ?disabled=${!view}
        @click=${() => this.actions.openCabinet()}
      >
        ${cupIcon} <span class="visually-hidden">${this.t('cabinet')}</span>
        <span class="numeric">${n}/${total}</span>
      </button>
    </div>`;
  }

  private renderPlate(): TemplateResult {
    const {image} = this.session;
    const n = this.clarity;
    const clue = image ? clueAt(image, n) : '';
    const fogged = this.t(clue ? 'pictureClue' : 'picture', {n, clue});
    const line = this.t(clue ? 'clearClue' : 'clear', {n, clue});
    const label = this.isClear ? (image?.alt ?? '') : fogged;
    return html`<figure class="plate" part="plate">
      <canvas part="picture" role="img" aria-label=${label} width="960" height="640"></canvas>
      ${
        this.isClear
          ? html`<figcaption part="caption">${image?.caption ?? ''}</figcaption>`
          : html`<figcaption part="caption" aria-hidden="true">
              <svg class="meter" viewBox="0 0 100 1" preserveAspectRatio="none">
                <rect class="track" width="100" height="1"></rect>
                <rect class="fill" width=${n} height="1"></rect>
              </svg>
              <span class="small">${line}</span>
            </figcaption>`
      }
    </figure>`;
  }

  private renderPanel(view: View): TemplateResult {
    if (view.screen === 'start') return startView(view);
    if (view.screen === 'cabinet') return cabinetView(view);
    return view.screen === 'end' ? endView(view) : questionView(view);
  }

  protected override renderContent(): TemplateResult {
    const view = this.model?.claims.length ? this.view() : undefined;
    return html`<div class="game" @keydown=${this.onKey}>
        ${this.renderTop(view)}
        <div class="stage is-${this.screen} screen-only">
          <div class="left">
            ${this.renderPlate()} ${view && this.screen !== 'start' ? hudView(view) : nothing}
          </div>
          ${
            view
              ? this.renderPanel(view)
              : html`<div class="panel">
                  ${
                    this.content.status === 'loading'
                      ? html`<div
                          class="skeleton"
                          role="img"
                          aria-label=${this.common('loading')}
                        ></div>`
                      : nothing
                  }
                  ${this.renderMessage()}
                </div>`
          }
        </div>
        ${view && this.paper.printing ? printView(view) : nothing}
      </div>
      ${view ? this.renderMessage() : nothing} ${this.renderProblems()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clarity-challenge': ClarityChallenge;
  }
}
