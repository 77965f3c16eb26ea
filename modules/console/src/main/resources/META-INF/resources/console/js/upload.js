/*
 * The button for files is a label around the real control. Keyboards and screen readers are led to the
 * control itself, which has a name and a role; without script the button stays as it is.
 */
(function () {
  'use strict';
  document.querySelectorAll('.ui-fileupload-choose').forEach((button) => {
    const input = button.querySelector('input[type=file]');
    if (!input) { return; }
    input.setAttribute('aria-labelledby', button.getAttribute('aria-labelledby'));
    input.removeAttribute('aria-hidden');
    input.removeAttribute('tabindex');
    button.removeAttribute('aria-labelledby');
    button.removeAttribute('tabindex');
  });
})();
