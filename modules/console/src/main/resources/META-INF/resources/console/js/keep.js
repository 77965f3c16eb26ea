/*
 * A session may end while somebody writes. What was typed stays in this tab until they have signed in again,
 * under the same account; any other way to this page forgets it. A password is never kept.
 */
(function () {
  'use strict';
  const form = document.getElementById('edit');
  const account = document.getElementById('account');
  if (!form || !account) { return; }
  const key = 'gongkai.edit' + location.search;
  const fields = () => Array.from(form.elements).filter((field) =>
    field.id && field.name === field.id && ['text', 'textarea', 'date', 'select-one'].includes(field.type));
  const back = document.referrer && new URL(document.referrer).pathname.endsWith('/console/login.xhtml');
  let kept = null;
  try {
    kept = JSON.parse(sessionStorage.getItem(key) || 'null');
    sessionStorage.removeItem(key);
  } catch (e) {
    return;
  }
  if (back && kept && kept.account === account.textContent) {
    fields().forEach((field) => {
      if (field.id in kept.values) { field.value = kept.values[field.id]; }
    });
    document.getElementById('restored').hidden = false;
    document.dispatchEvent(new Event('gongkai-restored'));
  }
  form.addEventListener('submit', () => {
    const values = {};
    fields().forEach((field) => { values[field.id] = field.value; });
    try {
      sessionStorage.setItem(key, JSON.stringify({ account: account.textContent, values: values }));
    } catch (e) {
      /* too large for the tab's memory: then the server's answer alone counts */
    }
  });
})();
