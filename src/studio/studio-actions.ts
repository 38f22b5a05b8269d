import {state} from 'lit/decorators.js';
import {download} from '../element/download.js';
import {printAlone} from '../element/print-alone.js';
import {
  StudioChangeEvent,
  StudioExportEvent,
  StudioPrintEvent,
  type StudioAction,
} from './events.js';
import {draftKey, openDraft, typed, type Draft} from './drafts.js';
import {faultsOf, sameFields, tidied, type FieldsOf, type Kind} from './fields.js';
import {FORMATS, type ExportFormat} from './files.js';
import {fieldsOf, type Entry} from './material.js';
import {add, change, freshId, patched, putBack, remove, restore, use, type Added} from './patch.js';
import {defaultSettings, type SheetSettings} from './settings.js';
import {renderSheet, type SheetScene} from './sheet-view.js';
import {sheetStyles} from './sheet.styles.js';
import {editOf, rowOf, StudioList} from './studio-list.js';
import {nameOf, type MaterialHandlers} from './view.js';

/** An entry that was taken out, and can be put back. */
interface Removed {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly own?: {readonly entry: Added<FieldsOf[Kind]>; readonly at: number};
}

/** What the teacher does. Each change tells the page, says itself and moves the focus on. */
export abstract class StudioActions extends StudioList {
  @state() protected removed: Removed | undefined;
  @state() protected asking = false;
  @state() protected settings: SheetSettings = defaultSettings;
  protected abstract readonly sheetScene: SheetScene;

  protected readonly on: MaterialHandlers = {
    use: (ids, used) => this.use(ids, used),
    edit: (entry) => void this.edit(entry),
    add: () => void this.addNew(),
    type: (draft, name, value) => this.setDraft(typed(this.current(draft), name, value)),
    keep: (draft) => void this.keep(this.current(draft)),
    cancel: (draft) => void this.closeDraft(draft),
    restore: (draft) => void this.restore(draft),
    remove: (draft) => void this.takeOut(draft),
    undo: () => void this.undo(),
    reset: (step) => void this.reset(step),
    showKind: (kind) => this.showOnly(kind),
    showTheme: (theme) => this.showOnly(this.kind, theme),
    turn: (first) => void this.turn(first),
    roam: (event) => this.roam(event),
  };

  private tell(action: StudioAction, kind: Kind, ids: readonly string[]): void {
    this.dispatchEvent(new StudioChangeEvent(action, kind, ids));
  }

  private setDraft(draft: Draft): void {
    this.drafts = new Map(this.drafts).set(draftKey(draft.kind, draft.id), draft);
  }

  /** A listener may have been made before the last key was pressed. */
  private current(draft: Draft): Draft {
    return this.drafts.get(draftKey(draft.kind, draft.id)) ?? draft;
  }

  private async closeDraft({kind, id}: Draft): Promise<void> {
    const drafts = new Map(this.drafts);
    drafts.delete(draftKey(kind, id));
    this.drafts = drafts;
    if (id) this.here = {...this.here, [kind]: id};
    await this.focusOn(...(id ? [editOf(id)] : []), '.add');
  }

  private use(ids: readonly string[], used: boolean): void {
    const {kind} = this;
    this.keepPatch(patched(this.patch, kind, (changes) => use(changes, ids, used)));
    this.tell('use', kind, ids);
    if (ids.length > 1) this.announce(this.usedNow);
  }

  private get usedNow(): string {
    const entries: readonly Entry[] = this.entries[this.kind];
    const n = entries.filter(({used}) => used).length;
    return this.t('inUse', {n, all: entries.length});
  }

  private async edit({item}: Entry): Promise<void> {
    const {kind} = this;
    this.setDraft(openDraft(kind, item.id, fieldsOf(kind, item)));
    await this.focusOn(`${rowOf(item.id)} .field`);
  }

  private async addNew(): Promise<void> {
    const {kind, themeShown} = this;
    if (!this.drafts.has(draftKey(kind, ''))) {
      const draft = openDraft(kind);
      const fields = {...draft.fields, theme: themeShown};
      this.setDraft({...draft, fields, before: fields});
    }
    await this.focusOn(`${rowOf('')} .field`);
  }

  private async keep(draft: Draft): Promise<void> {
    const {kind} = draft;
    const fields = tidied(draft.fields);
    const faults = faultsOf(fields);
    const [first] = Object.keys(faults);
    if (first) {
      this.setDraft({...draft, faults});
      return this.focusOn(`${rowOf(draft.id)} [data-field=${first}] .field`);
    }
    const id = draft.id || this.newId();
    if (!draft.id) {
      this.keepPatch(patched(this.patch, kind, (changes) => add(changes, {id, fields})));
      this.tell('add', kind, [id]);
      this.reveal(kind, id);
    } else if (!sameFields(fields, draft.before)) {
      this.keepPatch(patched(this.patch, kind, (changes) => change(changes, id, fields)));
      this.tell('edit', kind, [id]);
    }
    this.announce(this.t('saved'));
    await this.closeDraft(draft);
    if (!draft.id) await this.focusOn(editOf(id));
  }

  private newId(): string {
    const {cards, claims} = this.given;
    const {cards: ownCards, claims: ownClaims} = this.patch;
    const all = [...cards, ...claims, ...ownCards.added, ...ownClaims.added];
    return freshId(all.map(({id}) => id));
  }

  private async restore(draft: Draft): Promise<void> {
    const {kind, id} = draft;
    this.keepPatch(patched(this.patch, kind, (changes) => restore(changes, id)));
    this.tell('restore', kind, [id]);
    this.announce(this.t('restored'));
    await this.closeDraft(draft);
  }

  private async takeOut(draft: Draft): Promise<void> {
    const {kind, id} = draft;
    const list: readonly Entry[] = this.entries[kind];
    const entry = list.find(({item}) => item.id === id);
    const patch = this.patch[kind];
    const at = patch.added.findIndex((each) => each.id === id);
    const own = patch.added[at];
    this.removed = {
      kind,
      id,
      name: entry ? nameOf(entry) : '',
      ...(own && {own: {entry: own, at}}),
    };
    this.keepPatch(patched(this.patch, kind, (changes) => remove(changes, id)));
    this.tell('remove', kind, [id]);
    this.announce(this.t('removed', {text: this.removed.name}));
    await this.closeDraft(draft);
    await this.focusOn('.undo');
  }

  private async undo(): Promise<void> {
    const {removed} = this;
    if (!removed) return;
    const {kind, id, own} = removed;
    this.removed = undefined;
    this.keepPatch(patched(this.patch, kind, (changes) => putBack(changes, id, own)));
    this.tell('undo', kind, [id]);
    this.announce(this.t('undone', {text: removed.name}));
    this.reveal(kind, id);
    await this.focusOn(editOf(id), '.add');
  }

  private async reset(step: 'ask' | 'yes' | 'no'): Promise<void> {
    this.asking = step === 'ask';
    if (step === 'yes') {
      this.forgetPatch();
      this.drafts = new Map();
      this.removed = undefined;
      this.tell('reset', this.kind, []);
      this.announce(this.t('wasReset'));
    }
    await this.focusOn(step === 'ask' ? '.yes' : '.reset', '.add');
  }

  protected redraw(): void {
    this.settings = {...this.settings, draw: this.settings.draw + 1};
    this.announce(this.t('redrawn'));
  }

  protected printSheet(): void {
    const scene = this.sheetScene;
    this.dispatchEvent(new StudioPrintEvent(scene.plan.sheet));
    printAlone(renderSheet(scene), sheetStyles, scene.title || this.t('print'));
  }

  protected async save(format: ExportFormat, name: string): Promise<void> {
    const {t, inUse} = this;
    const writers = await import('./file-text.js').catch(() => undefined);
    if (!writers) return this.announce(t('fileFailed', {file: name}));
    const words = {
      cards: t('cards'),
      quiz: t('quiz'),
      game: t('game'),
      sameStatements: t('sameStatements'),
      true: t('true'),
      false: t('false'),
    };
    const text = writers.fileText(format, inUse, {base: this.scriptBase, words});
    const type = FORMATS.find((each) => each.format === format)?.type ?? 'text/plain';
    download(name, new Blob([text], {type: `${type};charset=utf-8`}));
    this.announce(t('fileSaved', {file: name}));
    this.dispatchEvent(new StudioExportEvent(format, name, text));
  }
}
