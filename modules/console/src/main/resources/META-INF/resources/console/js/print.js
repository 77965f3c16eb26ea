/* A button that prints the page. */
(function () {
  'use strict';
  document.querySelectorAll('[data-print]').forEach((button) => button.addEventListener('click', () => window.print()));
}());
