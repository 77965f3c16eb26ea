// Completion for the query editor: keywords, variables of the query, prefixes and terms.
'use strict';

(() => {
  const KEYWORDS = ['ASK', 'AVG', 'BIND', 'CONSTRUCT', 'CONTAINS', 'COUNT', 'DESCRIBE', 'DISTINCT', 'EXISTS',
    'FILTER', 'GROUP BY', 'HAVING', 'LANG', 'LIMIT', 'MAX', 'MIN', 'MINUS', 'NOT EXISTS', 'OFFSET', 'OPTIONAL',
    'ORDER BY', 'PREFIX', 'REGEX', 'SELECT', 'STR', 'SUBSTR', 'SUM', 'UNION', 'VALUES', 'WHERE'];
  const MOST = 60;
  let known = null;

  const load = () => {
    known ??= fetch('/sparql/terms', {headers: {Accept: 'application/json'}})
      .then(answer => answer.ok ? answer.json() : Promise.reject(answer.status))
      .catch(() => ({prefixes: {}, terms: []}));
    return known;
  };

  const declared = (editor, label) => new RegExp(`PREFIX\\s+${label}\\s*:`, 'i').test(editor.getValue());

  const before = editor => {
    const cursor = editor.getCursor();
    return editor.getLine(cursor.line).slice(0, cursor.ch);
  };

  // While typing, offers come for names with a prefix only: Enter should stay a new line elsewhere.
  const wanted = editor => /(^|[\s(^/|!])[a-z][a-z-]*:[\w-]*$/.test(before(editor));

  // A term brings its PREFIX when the query has none.
  const pickTerm = prefixes => (editor, data, chosen) => {
    editor.replaceRange(chosen.text, data.from, data.to, 'complete');
    const label = chosen.text.split(':')[0];
    if (prefixes[label] && !declared(editor, label)) {
      editor.replaceRange(`PREFIX ${label}: <${prefixes[label]}>\n`, {line: 0, ch: 0}, undefined, 'complete');
    }
  };

  const labelled = (element, data, chosen) => {
    const name = document.createElement('b');
    name.textContent = chosen.text;
    element.append(name, ' ' + (chosen.note ?? ''));
  };

  const found = (typed, editor, {prefixes, terms}) => {
    const small = typed.toLowerCase();
    const chinese = document.documentElement.lang.startsWith('zh');
    const fits = name => name.toLowerCase().startsWith(small);
    if (typed.startsWith('?')) {
      const variables = new Set(editor.getValue().match(/\?[A-Za-z_][A-Za-z0-9_]*/g));
      variables.delete(typed);
      return [...variables].filter(fits).map(text => ({text}));
    }
    const labels = Object.keys(prefixes).filter(label => fits(label + ':') && !typed.includes(':'))
      .map(label => ({text: label + ':', note: prefixes[label], render: labelled, hint: pickTerm(prefixes)}));
    const ofTerms = terms
      .filter(term => term.name !== typed || !declared(editor, typed.split(':')[0]))
      .filter(term => fits(term.name) || (typed && (term.zh ?? '').includes(typed)))
      .map(term => ({text: term.name, note: (chinese ? term.zh : term.en) ?? '', render: labelled,
        hint: pickTerm(prefixes)}));
    const words = typed.includes(':') ? [] : KEYWORDS.filter(fits).map(text => ({text}));
    return [...words, ...labels, ...ofTerms];
  };

  const hint = async editor => {
    const cursor = editor.getCursor();
    const typed = before(editor).match(/[?]?[\p{L}\p{N}_-]*:?[\p{L}\p{N}_-]*$/u)[0];
    const list = found(typed, editor, await load()).slice(0, MOST);
    return {list, from: {line: cursor.line, ch: cursor.ch - typed.length}, to: cursor};
  };

  window.gongkaiHints = {hint, load, wanted};
})();
