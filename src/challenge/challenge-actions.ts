import type {PropertyValues} from 'lit';
import {CitationController} from '../element/citations.js';
import {copyText} from '../element/download.js';
import {showFound} from '../element/show-found.js';
import {TopicSelectEvent} from '../element/topic-select-event.js';
import type {Source} from '../topic/types.js';
import {dayText, wonCount} from './cabinet-view.js';
import {ChallengePlay} from './challenge-play.js';
import {citingPlaces, selectorOf} from './citing.js';
import {clueAt} from './clarity.js';
import {localDay} from './daily.js';
import {outcomeText} from './end-view.js';
import {ChallengeAnswerEvent, ChallengeCompleteEvent, ChallengeTrophyEvent} from './events.js';
import {isWon} from './game.js';
import {verdictText} from './question-view.js';
import {shareGrid} from './share.js';
import {TROPHY_IDS} from './trophies.js';
import type {Actions, Screen} from './view.js';

const TARGET = '.focus-target';

/** What the reader does: moves with their events, announcements, focus and keys. */
export abstract class ChallengeActions extends ChallengePlay {
  /** Everything that the parts of the game can ask for. */
  protected readonly actions: Actions = {
    start: (mode) => {
      this.start(mode);
      this.focusNext = TARGET;
    },
    nextLevel: () => {
      this.session.nextLevel();
      this.go('play');
    },
    answer: (value) => this.answerByReader(value),
    hint: () => {
      this.hint();
      this.focusNext = '[data-answer]';
      void this.updateComplete.then(() =>
        this.announce(this.renderRoot.querySelector('.hint')?.textContent ?? ''),
      );
    },
    next: () => {
      this.move({type: 'next'});
      this.focusNext = TARGET;
    },
    openName: () => this.go('name', '.name-form input'),
    closeName: () => this.go('play', 'button.name'),
    guess: (text) => this.guessByReader(text),
    toStart: () => {
      this.session.prepare(this.playMode);
      this.go('start');
    },
    openCabinet: () => {
      if (this.screen !== 'cabinet') this.screenBefore = this.screen;
      this.go('cabinet');
    },
    closeCabinet: () => this.go(this.screenBefore, '.cabinet-button'),
    share: () => void this.share(),
    select: (eventId) => void this.dispatchEvent(new TopicSelectEvent(eventId)),
  };

  protected readonly citations = new CitationController(this, {
    places: () => (this.model ? citingPlaces(this.session, this.model) : []),
    reveal: (place, source) => void this.reveal(place, source),
  });

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.focusNext) return;
    this.renderRoot.querySelector<HTMLElement>(this.focusNext)?.focus();
    this.focusNext = '';
  }

  /** Keys while the focus is inside: T and F answer, arrows move between the answers, Escape leads back. */
  protected onKey(event: KeyboardEvent): void {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape') return this.escape(event);
    if (target.matches('input') || this.screen !== 'play') return;
    const key = event.key.toLowerCase();
    if (this.session.round?.phase !== 'question') return;
    if (key === this.t('keyTrue').toLowerCase()) this.actions.answer(true);
    else if (key === this.t('keyFalse').toLowerCase()) this.actions.answer(false);
    else if (!this.moveFocus(key, target)) return;
    event.preventDefault();
  }

  private escape(event: KeyboardEvent): void {
    if (this.screen === 'name') this.actions.closeName();
    else if (this.screen === 'cabinet') this.actions.closeCabinet();
    else return;
    event.preventDefault();
  }

  private moveFocus(key: string, from: HTMLElement): boolean {
    const isArrow = key === 'arrowleft' || key === 'arrowright';
    if (!isArrow || !from.matches('[data-answer], .statement')) return false;
    const isForward = (key === 'arrowright') !== this.language.rtl;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-answer="${isForward ? 'false' : 'true'}"]`)
      ?.focus();
    return true;
  }

  /** Shows another screen and takes the focus along. */
  private go(screen: Screen, target = TARGET): void {
    this.show(screen);
    this.focusNext = target;
  }

  /** Moves the focus to a work that a claim or the picture cites. */
  private async reveal(place: string, {url = ''}: Source): Promise<void> {
    this.show(this.session.round?.phase === 'over' ? 'end' : 'play');
    await this.updateComplete;
    const block = this.renderRoot.querySelector<HTMLElement>(selectorOf(place));
    block?.closest('details')?.setAttribute('open', '');
    const link = block?.querySelector<HTMLElement>(`a[href="${CSS.escape(url)}"]`);
    showFound(link ?? block);
  }

  private answerByReader(value: boolean): void {
    const {claim, round: before} = this.session;
    if (!claim || before?.phase !== 'question') return;
    this.answer(value);
    const {round} = this.session;
    if (!round) return;
    const correct = value === claim.answer;
    this.dispatchEvent(
      new ChallengeAnswerEvent(claim.id, value, correct, {...round, clarity: this.clarity}),
    );
    this.announce(
      [verdictText({t: this.t, session: this.session}), claim.explanation, this.clarityText()]
        .filter(Boolean)
        .join(' '),
    );
    this.focusNext = '.next';
    this.tellOfEnd();
  }

  private guessByReader(text: string): void {
    const verdict = this.guess(text);
    if (!verdict) return;
    if (this.session.round?.outcome !== 'playing') {
      this.focusNext = TARGET;
      this.tellOfEnd();
      return;
    }
    const field = this.renderRoot.querySelector<HTMLInputElement>('.name-form input');
    field?.select();
    this.announce(verdictText({t: this.t, session: this.session}));
  }

  /** "40 per cent clear: a steel span over water." Never the name. */
  private clarityText(): string {
    const {image, round} = this.session;
    if (!image || !round || round.outcome !== 'playing') return '';
    const clue = clueAt(image, this.clarity);
    return this.t(clue ? 'clearClue' : 'clear', {n: this.clarity, clue});
  }

  /** Events and words for a round that has just ended. */
  private tellOfEnd(): void {
    const {round, image, fresh} = this.session;
    if (!round || !image || round.outcome === 'playing') return;
    this.dispatchEvent(new ChallengeCompleteEvent(image.id, round));
    const names = fresh.map((id) => this.t(id));
    fresh.forEach((id, index) =>
      this.dispatchEvent(new ChallengeTrophyEvent(id, names[index] ?? id)),
    );
    const said = this.renderRoot.querySelector('.announcer')?.textContent ?? '';
    const trophies = names.map((name) => this.t('newTrophy', {name})).join(' ');
    const start = round.phase === 'over' ? '' : said;
    this.announce([start, `${outcomeText(this.t, round)}.`, trophies].filter(Boolean).join(' '));
  }

  private shareText(): string {
    const {round} = this.session;
    if (!round) return '';
    const title = this.heading || this.t('title');
    const head =
      round.mode === 'daily'
        ? this.t('shareHeadDaily', {
            title,
            date: dayText(localDay(this.now()), this.locale),
            score: round.score,
          })
        : this.t('shareHead', {title, level: round.level, score: round.score});
    const won = isWon(round) ? outcomeText(this.t, round) : '';
    const cups = `${this.t('cabinet')} ${wonCount({session: this.session})}/${TROPHY_IDS.length}`;
    return [head, shareGrid(round.marks), won, cups, location.href.split('#')[0]]
      .filter(Boolean)
      .join('\n');
  }

  /** The system's share sheet where there is one, else the clipboard. */
  private async share(): Promise<void> {
    const text = this.shareText();
    const isTouch = matchMedia('(pointer: coarse)').matches;
    if (isTouch && navigator.share) {
      await navigator.share({text}).catch(() => undefined);
      return;
    }
    const copied = await copyText(text);
    this.notice = copied ? this.common('copied') : this.t('shareFailed');
    this.announce(this.notice);
  }
}
