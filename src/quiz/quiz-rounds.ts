import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Claim, ClaimsData} from '../topic/claim-types.js';
import {drawFresh, eligible} from './draw.js';
import {QuizFlow} from './quiz-flow.js';
import {restoreRound, type Round} from './round.js';
import {scoreRound} from './score.js';
import {toCount, toLevels, toThemes} from './settings.js';

/** Which claims are asked: the settings that choose them, and when they are drawn anew. */
export abstract class QuizRounds extends QuizFlow {
  /** Statements in a round; all there are, where there are fewer. */
  @property({type: Number}) count = 10;

  /** The same seed gives the same round in the same order; without one no round repeats the last. */
  @property() seed = '';

  /** Themes to ask about, by id or label, parted by commas; all by default and where none is known. */
  @property() themes = '';

  /** Difficulties to ask, 1 (easy) to 3 (hard), parted by commas; all by default. */
  @property() difficulty = '';

  private basis = '';
  private read: {readonly model: ClaimsData; readonly text: string} | undefined;
  protected pool: readonly Claim[] = [];
  private saved: unknown;

  protected override restart(): void {
    const count = toCount(this.count, 10);
    this.begin(drawFresh(this.pool, count, this.seed, this.round.claims));
  }

  protected override repeat(): void {
    const {misses} = scoreRound(this.round);
    if (this.round.phase !== 'done' || !misses.length) return;
    this.begin(drawFresh(misses, misses.length, ''), true);
  }

  private begin(claims: readonly Claim[], retry = false): void {
    const waits = this.limit > 0;
    this.session.begin(claims, waits ? 'ready' : 'asking', retry);
    if (waits) this.timer.stop();
    else this.timer.start(0);
  }

  protected override restore(state: unknown): void {
    this.saved = state;
    const round = restoreRound(state, this.claims.claims);
    if (round) this.show(round);
    this.requestUpdate();
  }

  private show(round: Round): void {
    this.saved = undefined;
    this.session.show(round);
    this.timer.start(round.phase === 'asking' ? this.limit * 1000 : 0);
    if (round.phase === 'done') this.timer.stop();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.keepRound();
    super.update(changed);
  }

  /** Draws anew when the claims, or the settings that choose among them, have changed. */
  private keepRound(): void {
    const {model, themes, difficulty, mode, limit} = this;
    if (!model) return;
    if (model !== this.read?.model) {
      // An explanation may be mended while a round is on.
      const asked = model.claims.map(({id, statement, answer, theme, difficulty}) => [
        id,
        statement,
        answer,
        theme,
        difficulty,
      ]);
      this.read = {model, text: JSON.stringify([asked, model.themes])};
    }
    const {text} = this.read;
    const basis = JSON.stringify([text, this.count, this.seed, themes, difficulty, mode, limit]);
    if (basis === this.basis) return;
    this.basis = basis;
    this.pool = eligible(model.claims, {
      themes: toThemes(themes, model),
      difficulty: toLevels(difficulty),
    });
    this.restart();
    const round = this.saved === undefined ? undefined : restoreRound(this.saved, model.claims);
    if (round) this.show(round);
  }
}
