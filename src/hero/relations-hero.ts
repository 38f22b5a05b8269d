import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {DataReaders} from '../element/data-controller.js';
import {DataElement} from '../element/data-element.js';
import {translator} from '../element/messages.js';
import {heroMessages, partMessages} from './messages.js';
import {goTo, PartsController, type PagePart} from './page-parts.js';
import {border, landscape, shore} from './picture.js';
import {heroReaders, type HeroData} from './readers.js';
import {heroStyles} from './relations-hero.styles.js';

/**
 * Opens a page: its title, a line about it, the article that it follows, and
 * links to the parts of the library that are on the page.
 *
 * @summary Title, source article and jump links, with a drawing.
 *
 * @slot - What the hero says, also read where scripts are off: a heading, a
 * paragraph, a link to the source article; or a `<script type="application/json">`.
 * @slot picture - A picture of your own in place of the drawing.
 *
 * @fires {DataErrorEvent} hero-error - Data could not be loaded, or some of it could not be used.
 *
 * @csspart subtitle - The line below the title.
 * @csspart source - The line with the source article.
 * @csspart picture - The drawing.
 * @csspart jumps - The links to the parts of the page.
 * @csspart jump - One of them.
 *
 * @cssproperty [--relations-hero-height=36rem] - Height reserved; 32rem in a wide column.
 * @cssproperty [--relations-hero-jumps=block] - `none` leaves the links out, where the page has contents beside it.
 * @cssproperty [--relations-hero-gap=var(--dh-gap, 8px)] - Unit of spacing.
 * @cssproperty [--relations-hero-hue-1=var(--dh-hue-1)] - The near bank in the drawing.
 * @cssproperty [--relations-hero-hue-2=var(--dh-hue-2)] - The far bank in the drawing.
 */
export class RelationsHero extends DataElement<HeroData> {
  static override readonly tag = 'relations-hero';

  static override styles: CSSResultGroup = [DataElement.styles, heroStyles];

  protected override readonly errorEvent = 'hero-error';

  private readonly page = new PartsController(this);

  protected override readers(): DataReaders<HeroData> {
    return heroReaders;
  }

  private get t() {
    return translator('hero', heroMessages, this.locale);
  }

  private renderSource(): TemplateResult | typeof nothing {
    const {article} = this.model ?? {};
    if (!article) return nothing;
    return html`<p class="source" part="source">
      ${this.t('readSource')}:
      <a href=${article.url} target="_blank" rel="noopener">${article.title}</a>
      (${this.common('opensInNewTab')})
    </p>`;
  }

  /** The author's picture, else a drawing: the river and its bridge, or a landscape that is decoration only. */
  private renderPicture(): TemplateResult {
    const {isBorder} = this.model ?? {};
    return html`<slot name="picture">
      <svg
        class="picture"
        part="picture"
        viewBox="0 20 1200 220"
        preserveAspectRatio="xMidYMax slice"
        role=${isBorder ? 'img' : nothing}
        aria-label=${isBorder ? this.t('picture') : nothing}
        aria-hidden=${isBorder ? nothing : 'true'}
      >
        ${landscape}${isBorder ? border : shore}
      </svg>
    </slot>`;
  }

  private renderJump({element, heading, key}: PagePart): TemplateResult {
    const label = heading || translator('parts', partMessages, this.locale)(key);
    const go = (event: Event): void => {
      event.preventDefault();
      goTo(element);
    };
    // Where the author named the place, the link can be copied as well.
    const link = element.id
      ? html`<a class="jump" part="jump" href="#${element.id}" @click=${go}>${label}</a>`
      : html`<button class="jump" part="jump" role="link" @click=${go}>${label}</button>`;
    return html`<li>${link}</li>`;
  }

  private renderJumps(): TemplateResult | typeof nothing {
    const {parts} = this.page;
    if (!parts.length) return nothing;
    return html`<nav class="way screen-only" aria-label=${this.t('onThisPage')}>
      <ul class="jumps" part="jumps">
        ${parts.map((part) => this.renderJump(part))}
      </ul>
    </nav>`;
  }

  protected override renderContent(): TemplateResult {
    const {title, subtitle} = this.model ?? {};
    const isWaiting = this.content.status === 'loading' && !title;
    return html`<div class="hero" lang=${this.model?.lang ?? nothing}>
      ${
        isWaiting
          ? html`<div
              class="skeleton waiting"
              role="img"
              aria-label=${this.common('loading')}
            ></div>`
          : html`<div class="words">
              ${this.renderHeading(title)}
              ${subtitle ? html`<p class="subtitle" part="subtitle">${subtitle}</p>` : nothing}
              ${this.renderSource()}
            </div>`
      }
      ${this.renderPicture()} ${this.renderJumps()} ${this.renderMessage()} ${this.renderProblems()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relations-hero': RelationsHero;
  }
}
