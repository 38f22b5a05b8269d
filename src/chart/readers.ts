import type {DataReaders} from '../element/data-controller.js';
import {readChartElement} from '../topic/readers/chart-html.js';
import {readChartJson} from '../topic/readers/chart-json.js';
import type {ChartData} from '../topic/types.js';

/** How a chart reads what it is given. */
export const chartReaders: DataReaders<ChartData> = {
  json: (record) => readChartJson(record),
  text: async (text, file) =>
    (await import('../topic/readers/chart-text.js')).readChartText(text, file),
  children: readChartElement,
  fromTopic: ({chart, actors, sources}) => chart && {actors, sources, ...chart},
  isEmpty: ({series}) => series.every(({rows}) => !rows.length),
};
