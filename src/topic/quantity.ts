/** Numbers with their qualifiers: `~539`, `>2,000`, `400–450`, `n/a`. */
export * from './quantity-model.js';
export {parseQuantity} from './quantity-parse.js';
export {
  ENGLISH_QUANTITY_WORDS,
  QUANTITY_SYMBOLS,
  formatNumber,
  formatQuantity,
  serialiseQuantity,
  type QuantityFormat,
  type QuantityWords,
} from './quantity-format.js';
