/** Texts of the note. */
export const noteMessages = {
  title: 'About this page',
  what: 'What this is',
  whatText:
    'An independent page for reading and learning. It sums up the sources that stand beside its statements; the list of references says which of them were read in excerpt only, or not at all.',
  follows: 'It follows the article {title}',
  date: 'Data',
  dateText: 'Gathered from sources up to {date}. Later events are missing.',
  licence: 'Licence',
  code: 'Code: MIT',
  texts: 'Texts',
  credits: 'Data of others',
  not: 'What it is not',
  notText:
    'No professional advice: political, historical, legal or for travel. Sources can be wrong or disagree, and summaries leave things out. Before you rely on a statement, read what it cites.',
  report: 'Found an error?',
  reportText: 'The message will name this page and what you looked at last.',
  reportLast: 'The message will name this page and: {what}.',
  reportLink: 'Report it',
  mailSubject: 'An error on “{title}”',
  mailPage: 'Page: {page}',
  mailLast: 'Last looked at: {what}',
  mailError: 'What is wrong:',
} as const;
