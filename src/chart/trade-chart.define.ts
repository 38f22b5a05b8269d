import slice from 'topic:chart';
import {TradeChart} from './trade-chart.js';

TradeChart.bundled = slice;
TradeChart.define();
