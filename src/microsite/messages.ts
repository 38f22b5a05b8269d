/** Texts of the whole page. */
export const micrositeMessages = {
  contents: 'Contents',
  skip: 'Skip the contents',
  print: 'Print all parts',
  read: 'read',
  readCount: '{n} of {all} parts read',
  partFailed: '“{part}” could not be loaded.',
  unknownPart: 'The page has no part named “{name}”. Its parts are: {all}.',
  stillLoading: 'Parts that had not been opened yet may be missing on this paper. Print it again.',
} as const;
