/**
 * What a bundle is made of: `node tools/weigh.mjs trade-chart` lists its
 * modules by their share of the code before minification, largest first.
 */
import {relative} from 'node:path';
import {rollup} from 'rollup';
import {builds} from '../rollup.config.mjs';
import {root} from './files.mjs';

const [tag = 'all'] = process.argv.slice(2);

/** A package's modules count as one. */
function groupOf(id) {
  const path = relative(root, id).replace('\0', '');
  const [, name] = path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
  return name ?? path;
}

const found = builds('dist').find(({input, output}) => {
  return typeof input === 'string' && output.file.endsWith(`/${tag}.js`);
});
if (!found) throw new Error(`There is no bundle “${tag}”.`);
const {output, ...options} = found;
const build = await rollup(options);
const {output: chunks} = await build.generate({...output, plugins: [], sourcemap: false});
await build.close();

const groups = new Map();
for (const [id, {renderedLength}] of Object.entries(chunks[0].modules)) {
  const group = groupOf(id);
  groups.set(group, (groups.get(group) ?? 0) + renderedLength);
}
const total = [...groups.values()].reduce((sum, length) => sum + length, 0);
for (const [group, length] of [...groups].sort(([, a], [, b]) => b - a)) {
  if (!length) continue;
  const share = ((length / total) * 100).toFixed(1).padStart(5);
  console.log(`${String(length).padStart(8)} ${share} %  ${group}`);
}
