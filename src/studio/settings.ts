/** What can be printed. */
export type SheetKind = 'cards' | 'worksheet' | 'exam';

export const SHEETS: readonly SheetKind[] = ['cards', 'worksheet', 'exam'];

/** The views of the element. */
export type StudioView = 'material' | 'print' | 'files';

export const VIEWS: readonly StudioView[] = ['material', 'print', 'files'];

/** How the sheets are set. */
export interface SheetSettings {
  /** Above the sheet; the topic's title where none is set. */
  readonly title?: string;
  /** Cards with their backs on a page of their own, mirrored, or beside them to fold. */
  readonly layout: 'duplex' | 'fold';
  /** Statements of a worksheet. */
  readonly statements: number;
  /** Terms of a worksheet. */
  readonly terms: number;
  /** Terms are matched with their meanings, or explained on blank lines. */
  readonly termsAs: 'match' | 'lines';
  /** Questions of an exam. */
  readonly questions: number;
  /** Papers with the same questions in another order, 1 to 4. */
  readonly versions: number;
  readonly key: 'after' | 'none' | 'only';
  /** Which of all possible draws: the same number prints the same paper. */
  readonly draw: number;
}

export const defaultSettings: SheetSettings = {
  layout: 'duplex',
  statements: 10,
  terms: 8,
  termsAs: 'match',
  questions: 20,
  versions: 1,
  key: 'after',
  draw: 1,
};

const oneOf =
  <T extends string>(names: readonly T[]) =>
  (text: string | null): T => {
    const name = (text ?? '').trim().toLowerCase();
    return names.find((each) => each === name) ?? (names[0] as T);
  };

/** An unknown word means the first view, the material. */
export const toView = oneOf(VIEWS);

/** An unknown word means cards. */
export const toSheet = oneOf(SHEETS);
