import {property} from 'lit/decorators.js';
import type {PropertyValues} from 'lit';
import {DataElement} from '../element/data-element.js';
import type {ClaimsData} from '../topic/claim-types.js';
import {formEntries, formState, valueText} from './form-value.js';
import type {Round} from './round.js';

/** What makes the quiz a control of the form around it. */
export abstract class QuizControl extends DataElement<ClaimsData> {
  static readonly formAssociated = true;

  /**
   * Name in the form around the quiz. A finished round submits `name` (the
   * value as JSON) and `name.score` (the number of right answers).
   */
  @property({reflect: true}) name = '';

  /** The form cannot be sent until a round is finished. */
  @property({type: Boolean, reflect: true}) required = false;

  /** Nothing can be answered, and nothing is submitted. */
  @property({type: Boolean, reflect: true}) disabled = false;

  private fieldsetDisabled = false;

  protected abstract readonly round: Round;
  protected abstract restart(): void;
  protected abstract restore(state: unknown): void;
  protected abstract readonly requiredText: string;

  /**
   * Empty until a round is finished, then JSON:
   * `{"score": 8, "total": 10, "answers": {"c01": true, …}}`.
   */
  get value(): string {
    return valueText(this.round);
  }

  /** The form that the quiz belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** What keeps the form from being sent: `valueMissing` until a required quiz is finished. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** What the browser says where the quiz is not complete; empty where it is. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** True where the form asks the quiz before it is sent. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** True where nothing keeps the form from being sent. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** As `checkValidity()`, and tells the reader. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Called by the browser when the form is reset: a new round begins. */
  formResetCallback(): void {
    this.restart();
  }

  /** Called by the browser when a fieldset around the quiz is turned on or off. */
  formDisabledCallback(disabled: boolean): void {
    this.fieldsetDisabled = disabled;
    this.requestUpdate();
  }

  /** Called by the browser after a reload or on going back: the round comes back. */
  formStateRestoreCallback(state: unknown): void {
    try {
      this.restore(JSON.parse(String(state)));
    } catch {
      // A state that cannot be read is no state.
    }
  }

  protected get off(): boolean {
    return this.disabled || this.fieldsetDisabled;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {internals, round} = this;
    internals.setFormValue(formEntries(this.name, round), formState(round));
    const missing = this.required && round.phase !== 'done';
    const anchor = this.renderRoot.querySelector<HTMLElement>('button:not(:disabled)');
    internals.setValidity(
      missing ? {valueMissing: true} : {},
      missing ? this.requiredText : '',
      anchor ?? undefined,
    );
  }
}
