// Single keys of the marking desk. A key clicks the button or link that names it in aria-keyshortcuts, so that it never
// does more than that; silent in fields, with Ctrl, Alt or Meta, and where the person has turned keys off.
(() => {
  const FIELDS = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"], video, audio';

  function named(event) {
    if (event.key.length !== 1) {
      return '';
    }
    const letter = event.key.toLowerCase() !== event.key.toUpperCase();
    return letter && event.shiftKey ? 'Shift+' + event.key.toUpperCase() : event.key.toUpperCase();
  }

  function target(desk, key) {
    return [...desk.querySelectorAll('[aria-keyshortcuts]')].find(
      (element) => element.getAttribute('aria-keyshortcuts') === key && !element.disabled && !element.hidden
    );
  }

  document.addEventListener('keydown', (event) => {
    const desk = document.querySelector('.desk[data-keys="on"]');
    const origin = event.composedPath()[0];
    if (!desk || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(origin instanceof Element)) {
      return;
    }
    const inField = event.composedPath().some((part) => part instanceof Element && part.matches(FIELDS));
    if (inField) {
      if (event.key === 'Escape' && origin.matches('input, textarea')) {
        origin.blur();
      }
      return;
    }
    const pressed = event.repeat ? null : target(desk, named(event));
    if (pressed) {
      event.preventDefault();
      pressed.click();
    }
  });
})();
