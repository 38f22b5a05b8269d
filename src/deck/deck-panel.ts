import {state} from 'lit/decorators.js';
import {CitationController} from '../element/citations.js';
import {download} from '../element/download.js';
import {translator} from '../element/messages.js';
import {printAlone} from '../element/print-alone.js';
import {showFound} from '../element/show-found.js';
import type {DeckText} from './card-view.js';
import {DeckControl} from './deck-control.js';
import {deckMessages} from './messages.js';
import {renderPrintCards} from './print-view.js';
import {printStyles} from './print.styles.js';
import {packStudy, readStudyFile} from './study-file.js';

/** What is needed now and then: the works cited, the cards on paper, progress as a file, a new start. */
export abstract class DeckPanel extends DeckControl {
  @state() protected panelOpen = false;
  @state() protected asking = false;

  protected readonly citations = new CitationController(this, {
    places: () => this.places,
    reveal: (id) => void this.reveal(id),
  });

  /** The card's own texts in the reader's language. */
  protected get t(): DeckText {
    return translator('deck', deckMessages, this.locale);
  }

  /** Language of the cards. */
  protected get cardLanguage(): string {
    return this.model?.lang || this.locale;
  }

  /** Puts a card on top, front up, whatever is filtered out at the moment. */
  private async reveal(id: string): Promise<void> {
    this.panelOpen = false;
    if (!this.session.has(id)) {
      this.themeFilter = '';
      this.count = 0;
      await this.updateComplete;
    }
    this.session.bring(id);
    this.requestUpdate();
    await this.updateComplete;
    showFound(this.renderRoot.querySelector('.card'));
  }

  protected print(): void {
    const {model} = this;
    if (!model) return;
    const content = renderPrintCards(model, this.t, this.cardLanguage);
    printAlone(content, printStyles, this.heading || model.title || this.t('print'));
  }

  /** Ids of all cards that the deck can show. */
  protected get allIds(): readonly string[] {
    return (this.model?.cards ?? []).map(({id}) => id);
  }

  protected saveFile(): void {
    const file = packStudy(this.session.study.record, this.allIds);
    const text = JSON.stringify(file, null, 1);
    download('flash-deck-progress.json', new Blob([text], {type: 'application/json'}));
  }

  protected async loadFile(file: File): Promise<void> {
    const record = readStudyFile(await file.text().catch(() => ''));
    if (!record) return this.announce(this.t('importFailed'));
    const ids = this.allIds.filter((id) => record.memories.has(id));
    this.studyStore.save(record, ids);
    this.reload();
    this.requestUpdate();
    await this.updateComplete;
    this.announce(this.t('imported', {n: ids.length}));
  }

  protected reset(step: 'ask' | 'yes' | 'no'): void {
    this.asking = step === 'ask';
    void this.focusOn('.sure .no, .actions button:enabled');
    if (step !== 'yes') return;
    const {record} = this.session.study;
    this.studyStore.save({...record, memories: new Map(), fresh: 0, reviews: 0}, this.allIds);
    this.reload();
    this.announce(this.t('wasReset'));
  }

  protected async focusOn(...selectors: string[]): Promise<void> {
    await this.updateComplete;
    const found = selectors.map((each) => this.renderRoot.querySelector<HTMLElement>(each));
    found.find(Boolean)?.focus({preventScroll: true});
  }
}
