import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {TopicEvent} from '../topic/types.js';
import {axisScene, axisSize, overviewDensity, overviewScene} from './axis-scene.js';
import {plotWidth, renderAxis} from './axis-view.js';
import {renderZoom, type ControlsScene} from './controls-view.js';
import {renderDetail, renderSameTime} from './detail-view.js';
import {renderIntro} from './intro-view.js';
import {stepOf} from './keys.js';
import {renderLegend} from './legend-view.js';
import {FOLDED, PAGE, renderList} from './list-view.js';
import {hueOf, isVague, type MarkHue} from './marks.js';
import type {TimelineModel} from './model.js';
import {renderOverview} from './overview-view.js';
import {renderPrint} from './print-view.js';
import {eraAt, groupByEra} from './time-index.js';
import {TimelineParts} from './timeline-parts.js';
import {renderTip, type TipScene} from './tip-view.js';

/** Puts together what each part of the timeline shows. */
export abstract class TimelineScreens extends TimelineParts {
  /** True where the folded content is longer than its room. */
  protected abstract readonly overflows: boolean;

  /** What the marks mean; as many events are looked at as it takes to see which occur. */
  protected renderKey(timeline: TimelineModel): unknown {
    return guard([timeline, this.t], () => {
      const {actors} = timeline.data;
      const some = timeline.events.slice(0, 500);
      const hues = new Set(some.map((event) => hueOf(event, actors)));
      return renderLegend({actors, hues, vague: some.some(isVague), t: this.t});
    });
  }

  protected renderAxisLayout(timeline: TimelineModel, controls: ControlsScene): TemplateResult {
    const {axis, shown} = this;
    if (!axis.input) return html``;
    return html`<div class="axis-frame" part="axis-frame">
        ${renderAxis(axisScene(axis))} ${this.renderHover()}
      </div>
      <div class="navigator" part="navigator">
        ${renderOverview(overviewScene(axis, this.density(timeline)))} ${renderZoom(controls)}
      </div>
      <div
        class=${this.folded && this.overflows ? 'rest cut' : 'rest'}
        @keydown=${(event: KeyboardEvent) => this.detailKey(event)}
      >
        ${guard(
          [
            this.event,
            this.together,
            shown,
            this.notice,
            this.citedAs,
            this.locale,
            this.headingLevel,
            timeline,
          ],
          () => this.renderBelow(timeline),
        )}
      </div>
      ${
        this.folded && this.overflows
          ? html`<div class="fold" part="fold">
              <button class="button" part="read-on" @click=${() => (this.folded = false)}>
                ${this.t('readOn')}
              </button>
            </div>`
          : nothing
      }`;
  }

  /** The numbers of the selected event's works, as they would be printed. */
  private get citedAs(): string {
    const {citations, selected} = this;
    if (!selected || !citations.list) return '';
    const sources = this.timeline?.sourcesOf(selected) ?? [];
    return sources.map((source) => citations.number(source)).join();
  }

  /** Escape goes back from the event to its mark. */
  private detailKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    this.axis.focusPending = true;
    this.requestUpdate();
  }

  private densityOf: readonly unknown[] = [];
  private densityPath = '';

  private density(timeline: TimelineModel): string {
    const inputs = [timeline, this.shown, this.axis.input.strip];
    if (inputs.some((input, i) => input !== this.densityOf[i])) {
      this.densityOf = inputs;
      this.densityPath = overviewDensity(this.axis);
    }
    return this.densityPath;
  }

  /** Under the axis: the selected event, else the eras, else the first event. */
  private renderBelow(timeline: TimelineModel): TemplateResult {
    const {together, shown, t} = this;
    const [first] = together;
    if (first) {
      return renderSameTime(together, this.dateOf(first), t, (event) =>
        this.choose(event, 'pointer'),
      );
    }
    const event = this.selected;
    if (event) return renderDetail(this.detail(timeline, event));
    if (timeline.eras.length > 1 && timeline.eras.length <= 8) {
      const eras = timeline.eras.map((era) => ({
        era,
        date: this.eraDates({era}),
        count: shown.filter(({date}) => eraAt(timeline.eras, date) === era).length,
      }));
      return renderIntro({eras, t, onEra: ({id}) => void this.goToEra(id)});
    }
    return shown[0] ? renderDetail(this.detail(timeline, shown[0])) : html``;
  }

  /** What the pointer is over. */
  protected get tip(): TipScene | undefined {
    const {hovered, axis, shown} = this;
    const key = hovered?.item.key;
    const placed = axis.items.find(({item}) => item.key === key);
    if (!placed || (placed.label && !placed.label.endsWith('…'))) return undefined;
    const size = axisSize(axis);
    const x = Math.max(0, Math.min(placed.x, plotWidth(size)));
    const left = axis.input.rtl ? plotWidth(size) - x : size.gutter + x;
    return {
      events: placed.item.members.flatMap((i) => shown[i] ?? []),
      x: left,
      y: size.top + (placed.item.row + 1) * size.rowHeight,
      flipped: left > size.width / 2,
      t: this.t,
      dateOf: (event) => this.dateOf(event),
    };
  }

  private renderHover(): TemplateResult | typeof nothing {
    const {tip} = this;
    return tip ? renderTip(tip) : nothing;
  }

  protected renderListLayout(timeline: TimelineModel): TemplateResult {
    const {shown, folded, selected} = this;
    const chosen = selected ? shown.indexOf(selected) : -1;
    const start = folded ? Math.max(0, chosen) : this.first;
    const page = shown.slice(start, start + (folded ? FOLDED : PAGE));
    const inList = page.some(({id}) => id === this.axis.active);
    return renderList({
      groups: groupByEra(page, timeline.eras),
      first: start,
      shown: page.length,
      total: shown.length,
      folded: folded && (this.overflows || shown.length > FOLDED),
      active: inList ? this.axis.active : (page[0]?.id ?? ''),
      selected: selected && this.detail(timeline, selected),
      query: this.query,
      starts: new Map(
        timeline.eras.flatMap((era) => {
          const event = shown.find(({date}) => eraAt(timeline.eras, date) === era);
          return event ? [[era.id, event] as const] : [];
        }),
      ),
      level: Math.min(6, this.headingLevel + 1),
      t: this.t,
      dateOf: (event) => this.dateOf(event),
      nameOf: (event) => this.entryName(timeline, event),
      eraDates: (group) => this.eraDates(group),
      hueOf: (event): MarkHue => hueOf(event, timeline.data.actors),
      onActivate: (event) => {
        if (event.id === this.event) this.clear();
        else this.choose(event, 'pointer');
      },
      onFocus: ({id}) => (this.axis.active = id),
      onKey: (event) => this.listKey(event, page),
      onUnfold: () => this.showPage(0),
      onPage: (first) => void this.turnTo(first),
    });
  }

  private entryName(timeline: TimelineModel, event: TopicEvent): string {
    const i = this.shown.indexOf(event) + 1;
    const position = this.t('position', {i, n: this.shown.length});
    const parts = [event.title, this.dateOf(event), timeline.categoryName(event), position];
    return parts.filter(Boolean).join(', ');
  }

  /** Turns to another page of the list and goes to its beginning. */
  private async turnTo(first: number): Promise<void> {
    this.first = first;
    await this.updateComplete;
    const entry = this.entry(this.shown[first]?.id ?? '');
    entry?.focus({preventScroll: true});
    entry?.closest('.group')?.scrollIntoView({block: 'start'});
  }

  private listKey(event: KeyboardEvent, page: readonly TopicEvent[]): void {
    const target = event.target as HTMLElement;
    const here = page.findIndex(({id}) => id === target.dataset['key']);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.event) {
      const id = this.event;
      this.clear();
      return this.entry(id)?.focus();
    }
    const step = here < 0 ? undefined : stepOf(event.key, this.language.rtl);
    if (!step) return;
    event.preventDefault();
    const last = page.length - 1;
    const back = step === 'previous' || step === 'lane-before';
    const to = step === 'first' ? 0 : step === 'last' ? last : here + (back ? -1 : 1);
    this.entry(page[Math.max(0, Math.min(last, to))]?.id ?? '')?.focus();
  }

  protected renderPaper(timeline: TimelineModel): TemplateResult {
    return renderPrint({
      groups: groupByEra(timeline.events, timeline.eras),
      common: this.common,
      t: this.t,
      dateOf: (event) => this.dateOf(event),
      eraDates: (group) => this.eraDates(group),
      sourcesOf: (event) => timeline.sourcesOf(event),
    });
  }
}
