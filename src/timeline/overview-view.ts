import {html, nothing, svg, type TemplateResult} from 'lit';

/** What the overview strip shows; pixels from the start edge. */
export interface OverviewScene {
  readonly width: number;
  readonly height: number;
  /** Columns of density as path data, and how far down they begin. */
  readonly density: string;
  readonly drop: number;
  /** Starts of the eras, with as much of their names as fits. */
  readonly eras: readonly {
    readonly x0: number;
    readonly x1: number;
    readonly label: string;
    readonly shaded: boolean;
  }[];
  /** The period on view. */
  readonly x0: number;
  readonly x1: number;
  readonly needle: number | undefined;
  readonly rtl: boolean;
  readonly label: string;
  readonly valueText: string;
  /** The middle of the period, a whole number of thousandths of the domain. */
  readonly value: number;
  onPointer(event: PointerEvent): void;
  onKey(event: KeyboardEvent): void;
}

const GRIP = 10;

/** The strip that shows where the period on view lies in the whole. */
export function renderOverview(scene: OverviewScene): TemplateResult {
  const {width, height, x0, x1, rtl, drop} = scene;
  const left = rtl ? width - x1 : x0;
  const right = rtl ? width - x0 : x1;
  const grips = [left, right].map((x) => `M${x.toFixed(1)} ${height / 2 - GRIP}v${GRIP * 2}`);
  return html`<svg
    class="overview"
    part="overview"
    width=${width}
    height=${height}
    @pointerdown=${scene.onPointer}
    @pointermove=${scene.onPointer}
    @pointerup=${scene.onPointer}
    @pointercancel=${scene.onPointer}
  >
    <rect class="ground" width=${width} height=${height}></rect>
    ${scene.eras.map(
      (era) => svg`${
        era.shaded
          ? svg`<rect class="era" x=${rtl ? width - era.x1 : era.x0}
          width=${Math.max(0, era.x1 - era.x0)} height=${height}></rect>`
          : nothing
      }
        ${era.label ? svg`<text class="era-name" x=${rtl ? width - era.x0 - 6 : era.x0 + 6} y="11">${era.label}</text>` : nothing}`,
    )}
    <path
      class="density"
      part="density"
      d=${scene.density}
      transform=${rtl ? `translate(${width} ${drop}) scale(-1 1)` : `translate(0 ${drop})`}
    ></path>
    <path class="base" d="M0 ${height - 0.5}H${width}"></path>
    ${
      scene.needle === undefined
        ? nothing
        : svg`<path class="needle" d="M${rtl ? width - scene.needle : scene.needle} 0V${height}"></path>`
    }
    <path class="veil" d="M0 0H${left}V${height}H0zM${right} 0H${width}V${height}H${right}z"></path>
    <g
      class="brush"
      part="brush"
      role="slider"
      tabindex="0"
      aria-label=${scene.label}
      aria-valuemin="0"
      aria-valuemax="1000"
      aria-valuenow=${scene.value}
      aria-valuetext=${scene.valueText}
      aria-orientation="horizontal"
      @keydown=${scene.onKey}
    >
      <rect
        class="window"
        x=${left + 0.5}
        y="0.5"
        width=${Math.max(1, right - left - 1)}
        height=${height - 1}
      ></rect>
      <path class="grips" d=${grips.join('')}></path>
    </g>
  </svg>`;
}
