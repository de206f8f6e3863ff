// Space and the page keys scroll the evidence wherever the focus is on the marking desk; silent in fields, on whatever Space
// itself presses, and where the person has turned keys off.
(() => {
  const FIELDS = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"], video, audio';
  const PRESSED = 'button, a, summary, [role="button"], vaadin-button, vaadin-checkbox';

  function pages(event) {
    if (event.key === 'PageDown' || (event.key === ' ' && !event.shiftKey)) {
      return 1;
    }
    return event.key === 'PageUp' || event.key === ' ' ? -1 : 0;
  }

  document.addEventListener('keydown', (event) => {
    const sheet = document.querySelector('.desk[data-keys="on"] .evidence-sheet:not(.put-aside)');
    const by = pages(event);
    if (!sheet || by === 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const on = event.composedPath().filter((part) => part instanceof Element);
    const taken = event.key === ' ' ? `${FIELDS}, ${PRESSED}` : FIELDS;
    if (on.includes(sheet) || on.some((part) => part.matches(taken))) {
      return;
    }
    event.preventDefault();
    sheet.scrollBy({ top: by * 0.9 * sheet.clientHeight });
  });
})();
