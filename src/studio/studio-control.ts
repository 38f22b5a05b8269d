import type {PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {cssLength} from '../element/css-length.js';
import {DataElement} from '../element/data-element.js';
import {learnerTopic} from '../element/learner-topic.js';
import {fileName} from '../element/load-text.js';
import {translator} from '../element/messages.js';
import {openStore, type Store} from '../element/storage.js';
import {studioReaders, type StudioData} from './data.js';
import type {Drafts} from './drafts.js';
import {entriesOf, materialInUse, type Entries} from './material.js';
import {studioMessages} from './messages.js';
import {emptyPatch, type StudioPatch} from './patch.js';
import {packPatch, unpackPatch} from './patch-file.js';
import {toSheet, toView, type SheetKind, type StudioView} from './settings.js';
import type {StudioText} from './view.js';

const noData: StudioData = {cards: [], claims: [], themes: [], sources: []};

/** The studio as it can be set from outside, and what it keeps. */
export abstract class StudioControl extends DataElement<StudioData> {
  /** What is on view: `material`, `print` or `files`. The teacher can switch. */
  @property({converter: {fromAttribute: toView, toAttribute: String}}) view: StudioView =
    'material';

  /** What is printed: `cards`, `worksheet` or `exam`. The teacher can switch. */
  @property({converter: {fromAttribute: toSheet, toAttribute: String}}) sheet: SheetKind = 'cards';

  /** Where a web page that is taken away finds the library's scripts: a folder, relative to that page. */
  @property({attribute: 'script-base'}) scriptBase = 'cdn/';

  /** Least block size of the element, a CSS length; held before the data is there. */
  @property() height = '';

  protected override readonly errorEvent = 'studio-error';

  @state() protected patch: StudioPatch = emptyPatch;

  /** What is being typed; kept while the teacher looks at something else. */
  @state() protected drafts: Drafts = new Map();

  private opened = '';
  private store: Store | undefined;
  private laid:
    {data: StudioData; patch: StudioPatch; entries: Entries; used: StudioData} | undefined;

  protected override readers(): typeof studioReaders {
    return studioReaders;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('height')) {
      this.style.setProperty('--teacher-studio-height', cssLength(this.height));
    }
  }

  // Data is resolved between `willUpdate` and this.
  protected override update(changed: PropertyValues): void {
    this.open();
    super.update(changed);
  }

  protected get t(): StudioText {
    return translator('studio', studioMessages, this.locale);
  }

  /** The material as it was given. */
  protected get given(): StudioData {
    return this.model ?? noData;
  }

  /** Language of the material. */
  protected get materialLanguage(): string {
    return this.given.lang || this.locale;
  }

  /** True where changes are kept after the page is closed. */
  protected get keeps(): boolean {
    return this.persist !== 'none' && this.content.surrounding?.persist !== 'none';
  }

  /** The material as the teacher has it. */
  protected get entries(): Entries {
    return this.lay().entries;
  }

  /** What is printed and taken away. */
  protected get inUse(): StudioData {
    return this.lay().used;
  }

  /** Lays a patch over the material, and keeps it. */
  protected keepPatch(patch: StudioPatch): void {
    this.patch = patch;
    this.store?.set(this.key, packPatch(patch));
  }

  /** Forgets all changes. */
  protected forgetPatch(): void {
    this.patch = emptyPatch;
    this.store?.delete(this.key);
  }

  private lay(): NonNullable<typeof this.laid> {
    const {given: data, patch} = this;
    if (this.laid?.data !== data || this.laid.patch !== patch) {
      const entries = entriesOf(data, patch);
      this.laid = {data, patch, entries, used: materialInUse(data, entries)};
    }
    return this.laid;
  }

  /** Names the changes among what is kept of the topic. Material that names no topic goes by its file or its title. */
  private get key(): string {
    const {id, title} = this.given;
    const own = id ? '' : this.src ? fileName(this.src) : title || this.heading;
    return own ? `studio:${own}` : 'studio';
  }

  /** Reads the changes anew where the material belongs to another topic than before. */
  private open(): void {
    if (!this.model) return;
    const topic = learnerTopic(this.content.surrounding, this.model);
    const name = `${this.keeps} ${topic} ${this.key}`;
    if (name === this.opened) return;
    this.opened = name;
    this.store = openStore(topic, this.keeps ? 'local' : 'none');
    this.patch = unpackPatch(this.store.get(this.key));
    this.drafts = new Map();
  }
}
