import {html, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {commonMessages} from './common-messages.js';
import {controls} from './controls.styles.js';
import {define} from './define.js';
import {LocaleController} from './locale.js';
import {messageLanguage, translator, type Translate} from './messages.js';
import {ThemeController, toTheme, type Theme} from './theme.js';
import {tokens} from './tokens.styles.js';
import {turn} from './turns.js';
import {VERSION} from './version.js';

/**
 * What every element of the library shares: its registration, its place in the
 * page's language and theme, and the frame that keeps the page's styles out.
 *
 * @cssproperty [--dh-text=inherit] - Text colour.
 * @cssproperty [--dh-font=inherit] - Font of running text.
 * @cssproperty [--dh-font-heading] - Font of headings; a system serif stack by default.
 * @cssproperty [--dh-font-size=1rem] - Size of running text; everything else scales with it.
 * @cssproperty [--dh-surface=Canvas] - Surface of panels that lie over others, and of the element under `theme="light"` or `"dark"`.
 * @cssproperty [--dh-hue-1=#d5452a] - Hue of the first actor.
 * @cssproperty [--dh-hue-2=#3d73b9] - Hue of the second actor.
 * @cssproperty [--dh-accent=#b0820f] - Hue of learning states.
 * @cssproperty [--dh-gap=8px] - Unit of spacing.
 * @cssproperty [--dh-radius=3px] - Radius of corners.
 * @cssproperty [--dh-focus=currentColor] - Colour of the focus ring.
 * @cssproperty [--dh-motion=200ms] - Length of transitions; none under reduced motion.
 *
 * @csspart base - The frame around everything.
 * @csspart heading - The heading.
 *
 * @cssstate dark - The element is drawn for a dark surface.
 * @cssstate waiting - The element has not been drawn yet.
 */
export abstract class RelationsElement extends LitElement {
  /** Tag that `define()` takes by default. */
  static readonly tag: string;

  /** Version of the class, compared when a tag is already taken. */
  static readonly version: string = VERSION;

  /**
   * Registers the class; never throws. A tag that is taken by the same version
   * is left alone in silence, by another version with one warning.
   */
  static define(tag?: string, registry?: CustomElementRegistry): void {
    define(this as unknown as Parameters<typeof define>[0], tag, registry);
  }

  static override styles: CSSResultGroup = [tokens, controls];

  /** Heading above the element; the data's title by default. */
  @property() heading = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** `auto` follows the page's text colour, `light` and `dark` bring a surface of their own. */
  @property({converter: {fromAttribute: toTheme, toAttribute: String}, reflect: true})
  theme: Theme = 'auto';

  /** The element's form and accessibility internals; they can be attached once only. */
  protected readonly internals: ElementInternals;

  /** States that a page can style by: `:state(dark)`, `:state(loading)` … */
  protected readonly states: CustomStateSet;

  protected readonly language: LocaleController;

  /** How many updates come in tasks of their own: two where the first one only reads and measures. */
  protected firstUpdates = 1;

  private readonly appearance: ThemeController;

  constructor() {
    super();
    this.internals = this.attachInternals();
    this.states = this.internals.states;
    this.language = new LocaleController(this);
    this.setState('waiting', true);
    this.appearance = new ThemeController(this, this.states, () => this.theme);
  }

  /** Locale of dates and numbers, from the nearest `lang`. */
  protected get locale(): string {
    return this.language.locale;
  }

  /** True while the element is drawn for a dark surface. */
  protected get dark(): boolean {
    return this.appearance.dark;
  }

  /** Looks up texts that all elements share. */
  protected get common(): Translate<typeof commonMessages> {
    return translator('common', commonMessages, this.locale);
  }

  /** Turns a custom state on or off. */
  protected setState(name: string, on: boolean): void {
    if (on) this.states.add(name);
    else this.states.delete(name);
  }

  /** Says a sentence to screen readers, once. */
  protected announce(text: string): void {
    const region = this.renderRoot.querySelector('.announcer');
    if (region) region.textContent = text;
  }

  /** The heading, or nothing where neither author nor data gives one. */
  protected renderHeading(fallback = ''): TemplateResult | '' {
    const text = this.heading || fallback;
    if (!text) return '';
    const level = this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2;
    return html`<div class="heading" part="heading" role="heading" aria-level=${level}>
      <bdi>${text}</bdi>
    </div>`;
  }

  // A script upgrades all its tags on the page at once. Each is drawn for the
  // first time in a task of its own; until then it keeps the reserved size.
  protected override async scheduleUpdate(): Promise<void> {
    if (this.firstUpdates) {
      this.firstUpdates--;
      await turn();
    }
    await super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    return isDone || !this.firstUpdates ? isDone : this.getUpdateComplete();
  }

  protected override performUpdate(): void {
    this.setState('waiting', false);
    super.performUpdate();
  }

  /** What the element shows, inside the frame. */
  protected abstract renderContent(): unknown;

  protected override render(): TemplateResult {
    return html`
      <div class="root" part="base" lang=${messageLanguage(this.locale)}>
        <span class="probe"></span>
        ${this.renderContent()}
        <div class="visually-hidden announcer" role="status"></div>
      </div>
    `;
  }
}
