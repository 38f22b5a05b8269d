import type {ItemRecord, LearnerItem, ProgressController} from '../element/progress.js';

/** What the deck told the other elements of the reader's answers, and the way back. */
export class ToldAnswers {
  private readonly progress: ProgressController;
  /** What was known of each card before its answer, the last answer on top. */
  private readonly before: (ItemRecord | undefined)[] = [];

  constructor(progress: ProgressController) {
    this.progress = progress;
  }

  tell(id: string, right: boolean, item: LearnerItem): void {
    this.before.push(this.progress.get(id));
    this.progress.record(id, right, item);
  }

  /** Takes the last answer back, which was to the card `id`. */
  takeBack(id: string): void {
    this.progress.restore(id, this.before.pop());
  }
}
