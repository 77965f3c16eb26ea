// Makes the text area of the query page an editor. Without this script the page works as it is.
'use strict';

(() => {
  const area = document.getElementById('query');
  if (!area || !window.CodeMirror) {
    return;
  }
  const ask = () => area.form.requestSubmit();
  area.required = false;
  const editor = CodeMirror.fromTextArea(area, {
    mode: 'sparql',
    lineNumbers: true,
    lineWrapping: true,
    matchBrackets: true,
    inputStyle: 'contenteditable',
    viewportMargin: Infinity,
    extraKeys: {
      'Ctrl-Space': 'autocomplete',
      'Ctrl-Enter': ask,
      'Cmd-Enter': ask,
      Tab: false,
      'Shift-Tab': false,
    },
    hintOptions: {hint: window.gongkaiHints.hint, completeSingle: false},
  });
  editor.getInputField().setAttribute('aria-labelledby', 'query-label');
  document.getElementById('query-label').addEventListener('click', event => {
    event.preventDefault();
    editor.focus();
  });
  editor.on('change', (changed, change) => {
    editor.save();
    if (change.origin === '+input' && window.gongkaiHints.wanted(editor)) {
      editor.showHint();
    }
  });
  area.form.addEventListener('submit', () => editor.save());
  document.getElementById('keys').hidden = false;
  window.gongkaiHints.load();
})();
