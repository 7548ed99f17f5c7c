// Which documents are the server's, and how it names them.
'use strict';

const selector = ['article', 'codebook'].flatMap(language => [
  { language, scheme: 'file' },
  { language, scheme: 'untitled' },
]);

const isOurs = document =>
  selector.some(({ language, scheme }) => document.languageId === language && document.uri.scheme === scheme);

const named = document => ({ uri: document.uri.toString() });

module.exports = { isOurs, named, selector };
