import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {PrintController} from '../element/print-controller.js';
import {RelationsElement} from '../element/relations-element.js';
import type {RelationsTopic} from '../element/relations-topic.js';
import {openStore, type Store} from '../element/storage.js';
import {translator, type Translate} from '../element/messages.js';
import {partMessages} from '../hero/messages.js';
import {findParts, goTo, type PagePart} from '../hero/page-parts.js';
import type {TopicRecord} from '../topic/topic-record.js';
import {Composer} from './composer.js';
import {compose, pick, unknownNames} from './compose.js';
import {contentsStyles} from './contents.styles.js';
import {renderContents} from './contents-view.js';
import {furnish} from './furnish.js';
import {micrositeMessages} from './messages.js';
import {PartLoader, type Loaders} from './part-loader.js';
import {ReadingController, type Span} from './reading.js';
import {micrositeStyles} from './relations-microsite.styles.js';
import {reserveHeights} from './reserve-heights.js';
import {SelectionKeeper} from './selection-keeper.js';
import {TopicInside} from './topic-inside.js';

/**
 * A whole page about a topic, made of the library's elements: what opens it,
 * what is read and looked at, what is practised, and what it stands on, with
 * contents that show where the reader is and what has been read. Parts are
 * loaded as they near the window.
 *
 * @summary The whole page in one tag.
 *
 * @fires {DataErrorEvent} topic-error - The topic could not be loaded or is not JSON.
 *
 * @slot - The library's own tags, where an author wants to leave parts out, to
 * put them in another order or to add something between them; a
 * `<script type="application/json">` with a whole topic. Without tags of the
 * author's own the page composes itself.
 *
 * @csspart contents - The list of contents with what belongs to it.
 * @csspart skip-button - Leads past the contents; seen while it has the focus.
 * @csspart contents-button - Opens the contents in a narrow column.
 * @csspart contents-list - The list.
 * @csspart contents-link - A link in it.
 * @csspart progress - The line that shows how far the page has been read.
 * @csspart read-count - How many parts have been read.
 * @csspart print-button - Prints the page with all its parts.
 * @csspart message - What could not be loaded.
 * @csspart retry - Tries again.
 *
 * @cssproperty [--relations-microsite-gap] - Space between the parts.
 * @cssproperty [--relations-microsite-top=0px] - Height of a page's own bar, below which the contents stick.
 */
export class RelationsMicrosite extends RelationsElement {
  static override readonly tag = 'relations-microsite';

  static override styles: CSSResultGroup = [
    RelationsElement.styles,
    micrositeStyles,
    contentsStyles,
  ];

  /** How the script of each tag is loaded; set by the `define` module. */
  static loaders: Loaders = {};

  /** Name of the bundled topic in stored progress; set by the `define` module. */
  static bundledId = '';

  /** Address of a whole topic as one JSON file, relative to the page. */
  @property() src = '';

  /** The topic itself, in the format of the published schema. Wins over `src`. */
  @property({attribute: false}) data: TopicRecord | undefined;

  /**
   * Which parts there are, in their order: `top`, `cards`, `timeline`, `trade`,
   * `map`, `visits`, `teach`, `quiz`, `game`, `references`, `about` and the names of the
   * topic's sections. Empty for all of them.
   */
  @property() parts = '';

  /** Where learner progress is kept: `local` (this browser), or `none`. */
  @property() persist: 'local' | 'none' = 'local';

  /** Where errors are reported: handed to the `<source-note>` of a page that composes itself. */
  @property({attribute: 'report-url'}) reportUrl = '';

  /** Level of the title in the page's outline, 1 to 5; the parts are one level below it. */
  @property({attribute: 'heading-level', type: Number}) override headingLevel = 1;

  @state() private found: readonly PagePart[] = [];
  @state() private current = -1;
  @state() private unknown: readonly string[] = [];
  @state() private open = false;
  @state() private read: ReadonlySet<string> = new Set();

  private readonly composer = new Composer(this, () => this.arrange());
  private readonly loader = new PartLoader(
    this,
    () => (this.constructor as typeof RelationsMicrosite).loaders,
    (tag) => this.welcome(tag),
  );
  private readonly selection = new SelectionKeeper(this, (tag) => void this.loader.load(tag));
  private readonly inside = new TopicInside();
  private readonly paper = new PrintController(this, () => this.performUpdate());
  private readonly reading = new ReadingController(this, {
    parts: () => this.found.map(({element}) => element),
    moved: (current, progress) => this.follow(current, progress),
    rested: (spans, height) => this.markRead(spans, height),
  });
  private opened: {name: string; store: Store} | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    reserveHeights(this.getRootNode() as Document | ShadowRoot);
    addEventListener('hashchange', this.followHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.followHash);
  }

  private get topic(): RelationsTopic | null {
    return this.renderRoot.querySelector('relations-topic');
  }

  private get store(): Store {
    const {bundledId} = this.constructor as typeof RelationsMicrosite;
    const topic = this.topic?.topic;
    const name = topic ? (topic.id ?? topic.title ?? location.pathname) : bundledId;
    if (this.opened?.name !== name) this.opened = {name, store: openStore(name, this.persist)};
    return this.opened.store;
  }

  private get t(): Translate<typeof micrositeMessages> {
    return translator('microsite', micrositeMessages, this.locale);
  }

  /** Composes the page, unless the author has; and looks which parts there are. */
  private readonly arrange = (): void => {
    const {topic} = this;
    if (!topic || topic.status === 'loading') return;
    const hasFailed = topic.status === 'failed' || this.inside.problem;
    const parts = compose(topic.topic);
    this.composer.show(hasFailed ? [] : pick(parts, this.parts));
    furnish(this.composer.made, this);
    this.unknown = unknownNames(parts, this.parts).map((name) =>
      this.t('unknownPart', {name, all: parts.map(({id}) => id).join(', ')}),
    );
    this.found = findParts([this]);
    const read = this.store.get('read');
    this.read = new Set(Array.isArray(read) ? read.map(String) : []);
    this.loader.watch();
    this.reading.follow();
    this.followHash();
  };

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const settings = ['parts', 'reportUrl', 'headingLevel'] as const;
    if (settings.some((name) => changed.has(name))) this.arrange();
  }

  /** A part is there: it learns what the reader has chosen before. */
  private welcome(tag: string): void {
    this.requestUpdate();
    this.selection.tell(tag);
  }

  private follow(current: number, progress: number): void {
    // Not on the host: every part would inherit it, and be styled anew at each step.
    const line = this.renderRoot.querySelector<HTMLElement>('.progress');
    line?.style.setProperty('--_progress', progress.toFixed(3));
    this.current = current;
  }

  private markRead(spans: readonly Span[], height: number): void {
    const seen = this.found.filter(({element}, at) => {
      const {top, bottom} = spans[at] ?? {top: 0, bottom: 0};
      return element.matches(':defined') && bottom > top && bottom > 0 && bottom <= height;
    });
    const keys = seen.map(keyOf).filter((key) => !this.read.has(key));
    if (!keys.length) return;
    this.read = new Set([...this.read, ...keys]);
    this.store.set('read', [...this.read]);
  }

  /** Addresses lead to parts that were not there when the page opened. */
  private readonly followHash = (): void => {
    const hash = location.hash.slice(1);
    if (hash.startsWith('event=')) void this.loader.load('relations-timeline');
    const part = hash && this.composer.made.find(({id}) => encodeURIComponent(id) === hash);
    if (part && !this.composer.followed) part.scrollIntoView();
    this.composer.followed = true;
  };

  private readonly jump = (part: PagePart): void => {
    this.open = false;
    goTo(part.element);
  };

  /** Past the contents to what the page opens with. */
  private readonly skip = (): void => {
    const first = this.querySelector<HTMLElement>(':scope > :not(script)');
    if (first) goTo(first);
  };

  private readonly printAll = async (): Promise<void> => {
    await this.loader.loadAll();
    print();
  };

  /** Closes the contents that lie over the page; the focus goes back to their button. */
  private close(): void {
    if (!this.open) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus();
  }

  private labelOf({heading, key}: PagePart): string {
    return heading || translator('parts', partMessages, this.locale)(key);
  }

  /** What is wrong with what the author gave, and which scripts could not be loaded. */
  private renderFailures(): unknown {
    const {failed} = this.loader;
    const parts = this.found.filter(({element}) => failed.has(element.localName));
    const late = parts.map((part) => this.t('partFailed', {part: this.labelOf(part)}));
    const problems = [this.inside.problem, ...this.unknown, ...late].filter(Boolean);
    if (!problems.length) return nothing;
    const retry = (): void => failed.forEach((tag) => void this.loader.load(tag));
    return html`<div class="message screen-only" part="message">
      <span>${problems.join(' ')}</span>
      ${
        failed.size
          ? html`<button class="button" part="retry" @click=${retry}>
              ${this.common('retry')}
            </button>`
          : nothing
      }
    </div>`;
  }

  protected override renderContent(): unknown {
    const {found, current, read, open} = this;
    const entries = found.map((part) => ({
      part,
      label: this.labelOf(part),
      read: read.has(keyOf(part)),
    }));
    return html`${renderContents({
      entries,
      current,
      open,
      t: this.t,
      toggle: () => (this.open = !open),
      close: () => this.close(),
      jump: this.jump,
      skip: this.skip,
      print: () => void this.printAll(),
    })}
    ${this.renderFailures()}
    ${
      this.paper.printing && !this.loader.isComplete
        ? html`<p class="print-only">${this.t('stillLoading')}</p>`
        : nothing
    }`;
  }

  // Only the contents stand in the frame that keeps the page's styles out:
  // what an author puts between the parts keeps them.
  protected override render(): TemplateResult {
    return html`<div class="layout">
      ${super.render()}
      <relations-topic
        .data=${this.data ?? (this.src ? undefined : this.inside.read(this))}
        src=${this.src}
        persist=${this.persist}
        theme=${this.theme}
        @topic-change=${this.arrange}
      >
        <slot></slot>
      </relations-topic>
    </div>`;
  }
}

/** Names a part in stored progress. */
function keyOf({element, key}: PagePart): string {
  return element.id || key;
}

declare global {
  interface HTMLElementTagNameMap {
    'relations-microsite': RelationsMicrosite;
  }
}
