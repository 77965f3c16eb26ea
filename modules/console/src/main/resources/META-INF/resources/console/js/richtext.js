/*
 * Adds a bar and a second, laid-out view to the text field, which stays what is sent.
 * Without this script the field takes HTML or plain text as it is; the server cleans either.
 */
(function () {
  'use strict';
  const area = document.getElementById('html');
  if (!area) { return; }
  const chinese = document.documentElement.lang.startsWith('zh');
  const word = (zh, en) => (chinese ? zh : en);
  const commands = [
    ['formatBlock', 'p', word('正文', 'Text')],
    ['formatBlock', 'h2', word('标题', 'Heading')],
    ['formatBlock', 'h3', word('小标题', 'Subheading')],
    ['bold', null, word('加粗', 'Bold')],
    ['insertOrderedList', null, word('编号', 'Numbers')],
    ['insertUnorderedList', null, word('列表', 'Bullets')],
    ['justifyCenter', null, word('居中', 'Centre')],
    ['removeFormat', null, word('清除格式', 'Clear')],
    ['undo', null, word('撤销', 'Undo')]
  ];
  const page = document.createElement('div');
  page.id = 'htmlPage';
  page.className = 'text editable';
  page.contentEditable = 'true';
  page.setAttribute('role', 'textbox');
  page.setAttribute('aria-multiline', 'true');
  page.setAttribute('aria-label', word('正文（排版）', 'Full text (laid out)'));
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'toolbar');
  const button = (label, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', act);
    bar.appendChild(made);
    return made;
  };
  const inert = new DOMParser();
  /* What is shown for layout is parsed apart first, so that nothing in it runs or loads. */
  const cleaned = (html) => {
    const parsed = inert.parseFromString(html, 'text/html');
    parsed.querySelectorAll('script, style, iframe, object, embed, form, link, meta, base').forEach((e) => e.remove());
    parsed.querySelectorAll('*').forEach((e) => {
      for (const attribute of Array.from(e.attributes)) {
        if (attribute.name.startsWith('on') || /^\s*javascript:/i.test(attribute.value)) {
          e.removeAttribute(attribute.name);
        }
      }
    });
    return parsed.body.innerHTML;
  };
  let laidOut = false;
  /* Text that was not touched is sent as it came. */
  let touched = false;
  const send = () => { if (laidOut && touched) { area.value = page.innerHTML; touched = false; } };
  const touch = () => { touched = true; send(); };
  const switcher = button('', () => show(!laidOut));
  switcher.id = 'htmlSwitch';
  const tools = commands.map(([name, value, label]) => button(label, () => {
    page.focus();
    document.execCommand(name, false, value);
    touch();
  }));
  function show(asPage) {
    send();
    laidOut = asPage;
    if (asPage) { page.innerHTML = cleaned(area.value); }
    page.hidden = !asPage;
    area.hidden = asPage;
    tools.forEach((tool) => { tool.disabled = !asPage; });
    switcher.textContent = asPage ? word('看源码', 'Show source') : word('看排版', 'Show layout');
  }
  page.addEventListener('input', touch);
  area.parentNode.insertBefore(bar, area);
  area.parentNode.insertBefore(page, area);
  show(true);
})();
