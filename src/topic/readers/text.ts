/** Readers of files. An element imports only its own, so that the other is not bundled. */
export {readChartText} from './chart-text.js';
export {readTimelineText} from './timeline-text.js';
