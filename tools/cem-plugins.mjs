/** What the custom elements manifest of this library needs beyond the analyzer. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The text of a class's `static readonly tag = '…'`. */
function tagOf(ts, node) {
  for (const member of node.members) {
    const isStatic = member.modifiers?.some(({kind}) => kind === ts.SyntaxKind.StaticKeyword);
    if (!isStatic || !ts.isPropertyDeclaration(member) || member.name.getText() !== 'tag') continue;
    if (member.initializer && ts.isStringLiteral(member.initializer))
      return member.initializer.text;
  }
  return undefined;
}

/** Classes name their tag in a static field; the define modules that register it are not analysed. */
export function tagNames() {
  return {
    name: 'tag-names',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isClassDeclaration(node)) return;
      const tagName = tagOf(ts, node);
      if (!tagName) return;
      const name = node.name.getText();
      const declaration = moduleDoc.declarations.find((each) => each.name === name);
      Object.assign(declaration, {tagName, customElement: true});
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: {name, module: moduleDoc.path},
      });
    },
  };
}

const isInternal = ({name, privacy, static: isStatic}) =>
  privacy === 'private' || privacy === 'protected' || isStatic || name === 'styles';

/** Leaves what users of the elements meet: elements, events, and their public members. */
export function publicOnly() {
  const isPublic = ({tagName, superclass}) => tagName || /Event$/.test(superclass?.name ?? '');
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(isPublic);
        for (const declaration of module.declarations) {
          declaration.members = declaration.members?.filter((member) => !isInternal(member));
          // The analyzer also lists what it sees dispatched; documented are those with a sentence.
          declaration.events = declaration.events?.filter(({name, description}) => {
            return name && description;
          });
        }
        const names = new Set(module.declarations.map(({name}) => name));
        module.exports = module.exports.filter(({declaration}) => names.has(declaration.name));
      }
      manifest.modules = manifest.modules.filter(({declarations}) => declarations.length);
    },
  };
}

const listed = {
  members: 'name',
  attributes: 'name',
  events: 'name',
  slots: 'name',
  cssParts: 'name',
  cssProperties: 'name',
  cssStates: 'name',
};

/** Hands down what a base class documents; the analyzer itself hands down members only. */
export function inherited() {
  return {
    name: 'inherited',
    packageLinkPhase({customElementsManifest: manifest}) {
      const classes = new Map(
        manifest.modules.flatMap((module) => module.declarations.map((each) => [each.name, each])),
      );
      const inherit = (declaration) => {
        const parent = classes.get(declaration.superclass?.name);
        if (!parent) return;
        inherit(parent);
        for (const [list, key] of Object.entries(listed)) {
          const own = (declaration[list] ??= []);
          const names = new Set(own.map((each) => each[key]));
          for (const each of parent[list] ?? []) if (!names.has(each[key])) own.push({...each});
        }
      };
      for (const declaration of classes.values()) {
        if (declaration.tagName) inherit(declaration);
      }
    },
  };
}

/** Modules under the names that users import. */
export function packagePaths() {
  const rename = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/esm/$1.js');
  const walk = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const isPath = (key === 'module' || key === 'path') && typeof child === 'string';
      if (isPath) value[key] = rename(child);
      else walk(child);
    }
  };
  return {
    name: 'package-paths',
    packageLinkPhase: ({customElementsManifest}) => walk(customElementsManifest),
  };
}

/** Takes the class of each event from the `HTMLElementEventMap` entries beside the elements. */
export function eventTypes() {
  const types = new Map();
  return {
    name: 'event-types',
    collectPhase({ts, node}) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementEventMap') return;
      for (const {name, type} of node.members) types.set(name.text, type.getText());
    },
    packageLinkPhase({customElementsManifest: manifest}) {
      const declarations = manifest.modules.flatMap((module) => module.declarations);
      for (const event of declarations.flatMap(({events = []}) => events)) {
        const text = types.get(event.name);
        if (text) event.type = {text};
      }
    },
  };
}

/** Imports the event classes that the JSX types name; their generator leaves that out. */
export function jsxEventImports({outdir, fileName}) {
  return {
    name: 'jsx-event-imports',
    packageLinkPhase() {
      const file = join(outdir, fileName);
      const types = readFileSync(file, 'utf8');
      const names = new Set(types.match(/\b\w+Event(?=\) => void)/g));
      names.delete('CustomEvent');
      if (!names.size) return;
      const list = [...names].sort().join(', ');
      writeFileSync(file, `import type {${list}} from './esm/index.js';\n${types}`);
    },
  };
}
