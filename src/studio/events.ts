import type {DataErrorEvent} from '../element/data-error-event.js';
import type {Kind} from './fields.js';
import type {ExportFormat} from './files.js';
import type {SheetKind} from './settings.js';

/** What became of an entry, or of all of them. */
export type StudioAction = 'add' | 'edit' | 'restore' | 'remove' | 'undo' | 'use' | 'reset';

/** The teacher changed the material. */
export class StudioChangeEvent extends Event {
  readonly action: StudioAction;
  /** `cards` or `claims`. */
  readonly kind: Kind;
  /** Ids of the entries; empty where all went back to the original. */
  readonly ids: readonly string[];

  constructor(action: StudioAction, kind: Kind, ids: readonly string[]) {
    super('studio-change', {bubbles: true, composed: true});
    this.action = action;
    this.kind = kind;
    this.ids = ids;
  }
}

/** The teacher asked for a sheet on paper. */
export class StudioPrintEvent extends Event {
  readonly sheet: SheetKind;

  constructor(sheet: SheetKind) {
    super('studio-print', {bubbles: true, composed: true});
    this.sheet = sheet;
  }
}

/** The teacher took a file away. */
export class StudioExportEvent extends Event {
  readonly format: ExportFormat;
  /** Name that the file was given. */
  readonly fileName: string;
  /** What is in it. */
  readonly text: string;

  constructor(format: ExportFormat, fileName: string, text: string) {
    super('studio-export', {bubbles: true, composed: true});
    this.format = format;
    this.fileName = fileName;
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'studio-change': StudioChangeEvent;
    'studio-print': StudioPrintEvent;
    'studio-export': StudioExportEvent;
    'studio-error': DataErrorEvent;
  }
}
